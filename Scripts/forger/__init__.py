"""Makes records, good and bad, with which `Scripts/check-verifiers` compares the two verifiers.

The keys follow from their names, as in Fixtures/vectors. Nothing here is for use in a real round.
"""
