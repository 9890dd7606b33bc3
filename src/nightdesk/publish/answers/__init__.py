"""The answers of the analysis in words, tables and JSON: a file for each question."""
