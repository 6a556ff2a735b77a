CREATE VIRTUAL TABLE `conversation_search` USING fts5(
	text,
	content = '',
	contentless_delete = 1,
	tokenize = 'unicode61 remove_diacritics 2'
);
--> statement-breakpoint
INSERT INTO `conversation_search` (rowid, text)
SELECT conversation_id, group_concat(text, char(10))
FROM (SELECT conversation_id, text FROM `messages` ORDER BY conversation_id, seq)
GROUP BY conversation_id;
