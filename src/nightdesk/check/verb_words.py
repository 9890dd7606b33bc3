"""Words that tell a verb from a noun of the same form, and a helper from a verb of its own."""

from __future__ import annotations

from nightdesk.check.word_lists import word_list

DETERMINERS = word_list(
    """
    a an the no its their his her this that any every each another first second net of in for by with own
    """
)


NOUN_TOO = word_list(
    """
    state states offer offers delay delays escape escapes force forces support plan plans advance advances estimate
    estimates cause exit promise protest surprise walk watch attempt attempts remark delay dent chip entry boast
    comment sweep hold holds gain gains win wins vote votes poll polls control lead leads swing swings contest
    contests fight fights count counts grip place places look looks start end finish move moves split share increase
    fall rise drop change changes return report reports claim claims target targets number record show battle battles
    surge collapse slide defeat defeats support boost march cost call tie ties tip cut cuts post defence turn turns
    grab challenge welcome run runs result results lot lots name pass switch need hope hopes name benefit project set
    open reading retreat struggle back head last like question
    """
)


SUBJECTS = word_list(
    """
    they it he she we you i who which that and or but to not never now also still both then just already there voters
    councillors people residents nobody one all
    """
)


RULES = word_list("gain win hold lose oust")


POWER = word_list("control power charge majority grip hold")


ADJECTIVES = word_list(
    """
    overall outright full its their the a an absolute clear slim narrow small wafer-thin working comfortable complete
    sole
    """
)


NOT_VERB = word_list("last like ruling back head reading net")


PARTICIPLES = word_list(
    """
    won lost held taken kept beaten fallen risen given made seen become begun led left put run stood swept swung split
    shed slid sunk shrunk grown thrown fought found brought clung hung stolen wrested overtaken retaken struck drawn
    driven torn broken built bought chosen cut set let said told thought known sent shown undone overseen forecast
    """
)
