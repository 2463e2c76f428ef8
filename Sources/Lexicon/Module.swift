let embeddedByteCount = EmbeddedLexicon.text.utf8CodeUnitCount
