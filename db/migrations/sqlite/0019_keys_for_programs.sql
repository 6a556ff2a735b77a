CREATE TABLE `api_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`start` text NOT NULL,
	`name` text NOT NULL,
	`rights` text NOT NULL,
	`channels` text,
	`made_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires` text NOT NULL,
	`last_used_at` integer,
	`revoked_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_by_hash` ON `api_keys` (`hash`);