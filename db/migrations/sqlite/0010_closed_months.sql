CREATE TABLE `reports` (
	`month` text NOT NULL,
	`revision` integer NOT NULL,
	`model` text NOT NULL,
	`data_hash` text NOT NULL,
	`scorer` text NOT NULL,
	`settings` text NOT NULL,
	`closed_at` integer NOT NULL,
	`closed_by` text NOT NULL,
	PRIMARY KEY(`month`, `revision`)
);
