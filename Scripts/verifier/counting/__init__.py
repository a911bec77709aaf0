"""The counting rules, by their published definitions, with the steps that the document `trace` holds."""
