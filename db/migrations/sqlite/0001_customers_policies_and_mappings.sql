CREATE TABLE `customers` (
	`import_id` integer NOT NULL,
	`customer_id` text NOT NULL,
	`signed_up_at` integer,
	`churned_at` integer,
	`monthly_revenue` integer,
	`segment` text,
	PRIMARY KEY(`import_id`, `customer_id`)
);
--> statement-breakpoint
CREATE INDEX `customers_by_id` ON `customers` (`customer_id`,`import_id`);--> statement-breakpoint
CREATE TABLE `mappings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`signature` text NOT NULL,
	`name` text,
	`mapping` text NOT NULL,
	`used_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mappings_name_unique` ON `mappings` (`name`);--> statement-breakpoint
CREATE INDEX `mappings_by_signature` ON `mappings` (`signature`);--> statement-breakpoint
CREATE TABLE `policy_entries` (
	`version` integer NOT NULL,
	`entry_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`topic` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`version`, `entry_id`)
);
--> statement-breakpoint
CREATE TABLE `policy_versions` (
	`version` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`judges_as` integer NOT NULL,
	`created_at` integer NOT NULL,
	`import_id` integer,
	`note` text,
	`entries` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `rescores` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`started_at` integer,
	`finished_at` integer,
	`heartbeat_at` integer,
	`worker` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`scorer_version` text,
	`register_version` integer,
	`stale` integer DEFAULT 0 NOT NULL,
	`looked` integer DEFAULT 0 NOT NULL,
	`moved` integer DEFAULT 0 NOT NULL,
	`before` text,
	`after` text,
	`error` text
);
--> statement-breakpoint
CREATE TABLE `secrets` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `conversations` ADD `register_version` integer;--> statement-breakpoint
ALTER TABLE `conversations` ADD `misinformed` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `conversations` ADD `unempathic` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `conversations` ADD `resolved` text;--> statement-breakpoint
ALTER TABLE `conversations` ADD `satisfaction` real;--> statement-breakpoint
CREATE INDEX `conversations_by_judge` ON `conversations` (`register_version`,`scorer_version`);--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `misinformed` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `unempathic` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `resolved_yes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `resolved_no` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `imports` ADD `kind` text DEFAULT 'transcripts' NOT NULL;--> statement-breakpoint
ALTER TABLE `imports` ADD `system` text;--> statement-breakpoint
ALTER TABLE `imports` ADD `mapping` text;--> statement-breakpoint
ALTER TABLE `imports` ADD `survey` text;--> statement-breakpoint
ALTER TABLE `imports` ADD `accepted_bad_rows` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `imports` ADD `skipped` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `imports` ADD `records_added` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `messages` ADD `tags` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `truncated` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `messages` ADD `breakdown` real;--> statement-breakpoint
ALTER TABLE `messages` ADD `policy_verdict` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `policy_score` real;--> statement-breakpoint
ALTER TABLE `messages` ADD `policy_entry` text;