"""Nightdesk: the night desk for English local elections."""
