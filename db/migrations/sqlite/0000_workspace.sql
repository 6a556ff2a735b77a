CREATE TABLE `conversation_sources` (
	`conversation_id` integer NOT NULL,
	`import_id` integer NOT NULL,
	`channel` text,
	`customer_id` text,
	`topic` text,
	`language` text,
	`bot_version` text,
	`csat` real,
	PRIMARY KEY(`conversation_id`, `import_id`)
);
--> statement-breakpoint
CREATE INDEX `conversation_sources_by_import` ON `conversation_sources` (`import_id`);--> statement-breakpoint
CREATE TABLE `conversations` (
	`id` integer PRIMARY KEY NOT NULL,
	`external_id` text NOT NULL,
	`channel` text NOT NULL,
	`customer_id` text,
	`topic` text,
	`language` text,
	`bot_version` text,
	`csat` real,
	`started_at` integer,
	`ended_at` integer,
	`day` text NOT NULL,
	`week` text NOT NULL,
	`customer_kind` text NOT NULL,
	`message_count` integer NOT NULL,
	`revision` integer NOT NULL,
	`engaged` integer NOT NULL,
	`scored` integer NOT NULL,
	`scorer_version` text NOT NULL,
	`asked` integer NOT NULL,
	`escalation_failed` integer NOT NULL,
	`confused` integer NOT NULL,
	`negative_end` integer NOT NULL,
	`human_joined` integer NOT NULL,
	`severity` integer NOT NULL,
	`part_escalation` integer NOT NULL,
	`part_accuracy` integer NOT NULL,
	`part_confusion` integer NOT NULL,
	`part_empathy` integer NOT NULL,
	`part_negative_end` integer NOT NULL,
	`sentiment_start` real,
	`sentiment_end` real,
	`sentiment_low` real,
	`sentiment_score` real,
	`finding_count` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `conversations_external_id_unique` ON `conversations` (`external_id`);--> statement-breakpoint
CREATE INDEX `conversations_by_day` ON `conversations` (`day`,`channel`);--> statement-breakpoint
CREATE INDEX `conversations_by_customer` ON `conversations` (`customer_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `conversations_by_severity` ON `conversations` (`severity`);--> statement-breakpoint
CREATE TABLE `daily_facts` (
	`day` text NOT NULL,
	`week` text NOT NULL,
	`channel` text NOT NULL,
	`topic` text NOT NULL,
	`customer_kind` text NOT NULL,
	`conversations` integer NOT NULL,
	`engaged` integer NOT NULL,
	`scored` integer NOT NULL,
	`severity_sum` integer NOT NULL,
	`severity_square_sum` integer NOT NULL,
	`part_escalation` integer NOT NULL,
	`part_accuracy` integer NOT NULL,
	`part_confusion` integer NOT NULL,
	`part_empathy` integer NOT NULL,
	`part_negative_end` integer NOT NULL,
	`asked` integer NOT NULL,
	`escalation_failed` integer NOT NULL,
	`confused` integer NOT NULL,
	`negative_end` integer NOT NULL,
	`human_joined` integer NOT NULL,
	`messages` integer NOT NULL,
	PRIMARY KEY(`day`, `channel`, `topic`, `customer_kind`)
);
--> statement-breakpoint
CREATE TABLE `findings` (
	`conversation_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`kind` text NOT NULL,
	`message_seq` integer NOT NULL,
	`confidence` real NOT NULL,
	`rule` text NOT NULL,
	`evidence` text NOT NULL,
	PRIMARY KEY(`conversation_id`, `ordinal`)
);
--> statement-breakpoint
CREATE INDEX `findings_by_kind` ON `findings` (`kind`,`conversation_id`);--> statement-breakpoint
CREATE TABLE `import_problems` (
	`import_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`row` integer,
	`column` text,
	`code` text NOT NULL,
	`message` text NOT NULL,
	`value` text,
	PRIMARY KEY(`import_id`, `ordinal`)
);
--> statement-breakpoint
CREATE TABLE `imports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`size_bytes` integer NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`started_at` integer,
	`finished_at` integer,
	`heartbeat_at` integer,
	`worker` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`bytes_read` integer DEFAULT 0 NOT NULL,
	`rows_read` integer DEFAULT 0 NOT NULL,
	`conversations_added` integer DEFAULT 0 NOT NULL,
	`conversations_extended` integer DEFAULT 0 NOT NULL,
	`messages_added` integer DEFAULT 0 NOT NULL,
	`duplicates` integer DEFAULT 0 NOT NULL,
	`problems` integer DEFAULT 0 NOT NULL,
	`error` text
);
--> statement-breakpoint
CREATE TABLE `message_copies` (
	`conversation_id` integer NOT NULL,
	`seq` integer NOT NULL,
	`import_id` integer NOT NULL,
	`row` integer NOT NULL,
	PRIMARY KEY(`conversation_id`, `seq`, `import_id`)
);
--> statement-breakpoint
CREATE TABLE `messages` (
	`conversation_id` integer NOT NULL,
	`seq` integer NOT NULL,
	`role` text NOT NULL,
	`at` integer,
	`author` text,
	`text` text NOT NULL,
	`external_id` text,
	`import_id` integer NOT NULL,
	`row` integer NOT NULL,
	`sentiment_label` text,
	`sentiment_score` real,
	PRIMARY KEY(`conversation_id`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
