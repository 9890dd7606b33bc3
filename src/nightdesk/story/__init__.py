"""The night in prose: what is news, in which words, each sentence with the claims that make it true, and what is taken back."""
