-- What is said is stored without a language: message is then the key of a pattern, and this what fills it. Null for a text that
-- is said as it is, as all were until now. The notes of evidence hold both in one JSON array, or are such a text.
ALTER TABLE finding ADD COLUMN message_arguments ${text}; -- JSON array of texts, numbers and [key, arguments…]
