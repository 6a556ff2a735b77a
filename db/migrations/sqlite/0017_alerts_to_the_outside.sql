CREATE TABLE `alert_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`destination` text NOT NULL,
	`by` text NOT NULL,
	`to` text NOT NULL,
	`alerts` text NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`cut_off` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` integer NOT NULL,
	`heartbeat_at` integer,
	`worker` text,
	`sent_at` integer,
	`error` text
);
--> statement-breakpoint
CREATE TABLE `alerts_told` (
	`alert` text NOT NULL,
	`told` text NOT NULL,
	`message` text NOT NULL,
	PRIMARY KEY(`alert`, `told`)
);
