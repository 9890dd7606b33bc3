"""From public files to the context of a night: what was known before its polls opened."""
