"""Names of wards, and those of them that are plain words or names of other things, which want more beside them to be a ward."""

from __future__ import annotations

from nightdesk.check.council_forms import forms_of
from nightdesk.check.word_lists import word_list

PLAIN_WORDS = word_list(
    """
    abbey airport all saints arboretum avenue battle bold bridge bridges brook canalside castle cathedral central chapel
    chase church city clarence college common conquest coronation county cross crouch dale east eden empress fields ford
    forest garrison glebe grange green greenfield greenlands grove hale ham hardway hart heath heartlands highlands hill
    hillside hollybush holland home hook hope house immanuel jubilee junction king kingsway lea lodge longmeadow manor
    marine market millfield minster monument moorland moorside north northgate nunnery oakwood ore oval paddock park
    parklands peninsula pennine pleck priory primrose queen riverside river rivers river royal shortlands south southgate
    spital springfield stakes station town townfield trinity tudor university valley valentines vicarage victoria village
    walker waterhead waterside waterloo weavers well wells west westgate westlands wolds woodfield woodhouse woodlands
    woodside young springbank larches redlands sandhill silverdale speke roebuck brunel churchill nelson wellington drake
    peel stanley scott douglas newton shaw harding bradley lansbury marlborough clifford faraday chaucer william morris
    nightingale warwick bedford milton stoke penn compton knowle selden clayton thornton stanway beverley shirley evelyn
    kent lyndon cunningham darwin norton morton dalton barton walpole sherwood bradshaw coleridge hardwick christchurch
    bede benn baird brockley ashley austin graves wyke ince bryn parr thames mersey derwent calder witham northumberland
    pennsylvania holyhead anglesey gainsborough boston chase windermere northwood newbury farnham bingley altham
    """
)
"""One-word names that copy may mean otherwise: a plain word, a person, a river, a place better known. Each is a ward only
with 'ward' or its council beside it."""


def ward_keys(name: str) -> tuple[str, ...]:
    """Forms under which a ward is looked up."""
    key = forms_of(name)
    found = [key]
    for word, other in ((" with ", " and "), ("st ", "saint ")):
        if word in f" {key}"[1:] or key.startswith(word):
            found.append(key.replace(word, other))
    if "'s" in name:
        found.append(forms_of(name.replace("'", "")))
    return tuple(found)
