"""Reading what others say: sentences, entities, readings of text as claims, and a verdict with its reasons."""
