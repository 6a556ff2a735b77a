CREATE TABLE `erasures` (
	`hash` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `upkeep` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
DROP INDEX `conversations_by_judge`;--> statement-breakpoint
ALTER TABLE `conversations` ADD `text_deleted_at` integer;--> statement-breakpoint
CREATE INDEX `conversations_by_judge` ON `conversations` (`text_deleted_at`,`register_version`,`scorer_version`);--> statement-breakpoint
ALTER TABLE `imports` ADD `kept_out` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `imports` ADD `file_deleted_at` integer;