CREATE TABLE `review_verdicts` (
	`conversation` text NOT NULL,
	`reviewer` text NOT NULL,
	`kind` text NOT NULL,
	`message_seq` integer NOT NULL,
	`verdict` text NOT NULL,
	`note` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`conversation`, `reviewer`, `kind`, `message_seq`)
);
--> statement-breakpoint
CREATE TABLE `reviews` (
	`conversation` text NOT NULL,
	`reviewer` text NOT NULL,
	`sampled` integer NOT NULL,
	`message_count` integer NOT NULL,
	`note` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`conversation`, `reviewer`)
);
