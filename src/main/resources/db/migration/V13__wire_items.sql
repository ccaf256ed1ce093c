-- A document's file has a day on which it was begun, which is none of publication; an agency's message says more of its item.
ALTER TABLE article ADD COLUMN created_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE article ADD COLUMN wire ${text}; -- JSON object: version, status, slugline, language, embargo; null for other articles

-- Until now the one was taken for the other.
UPDATE article SET created_at = published_at, published_at = NULL
WHERE media_type IN ('application/pdf', 'application/rtf', 'application/msword')
   OR media_type LIKE 'application/vnd.ms-word%'
   OR media_type LIKE 'application/vnd.openxmlformats%'
   OR media_type LIKE 'application/vnd.oasis%';
