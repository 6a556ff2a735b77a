CREATE TABLE `customer_facts` (
	`customer_id` text PRIMARY KEY NOT NULL,
	`channel` text NOT NULL,
	`first_day` text NOT NULL,
	`first_ended_at` integer,
	`second_at` integer,
	`contacts` integer DEFAULT 0 NOT NULL,
	`scored` integer DEFAULT 0 NOT NULL,
	`scored_7` integer DEFAULT 0 NOT NULL,
	`bad_7` integer DEFAULT 0 NOT NULL,
	`scored_30` integer DEFAULT 0 NOT NULL,
	`bad_30` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `data_span` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 0 NOT NULL,
	`last_day` text NOT NULL,
	`last_at` integer,
	`followed_7` text NOT NULL,
	`followed_30` text NOT NULL,
	`future` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `hourly_facts` (
	`day` text NOT NULL,
	`weekday` integer NOT NULL,
	`hour` integer NOT NULL,
	`channel` text NOT NULL,
	`bot_version` text NOT NULL,
	`conversations` integer DEFAULT 0 NOT NULL,
	`scored` integer DEFAULT 0 NOT NULL,
	`severity_sum` integer DEFAULT 0 NOT NULL,
	`severity_square_sum` integer DEFAULT 0 NOT NULL,
	`bad` integer DEFAULT 0 NOT NULL,
	`asked` integer DEFAULT 0 NOT NULL,
	`escalation_failed` integer DEFAULT 0 NOT NULL,
	`confused` integer DEFAULT 0 NOT NULL,
	`misinformed` integer DEFAULT 0 NOT NULL,
	`negative_end` integer DEFAULT 0 NOT NULL,
	`contained` integer DEFAULT 0 NOT NULL,
	`resolved_yes` integer DEFAULT 0 NOT NULL,
	`bot_turns` integer DEFAULT 0 NOT NULL,
	`fallback_turns` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`day`, `channel`, `bot_version`, `hour`)
);
--> statement-breakpoint
ALTER TABLE `conversations` ADD `next_contact_at` integer;--> statement-breakpoint
ALTER TABLE `conversations` ADD `next_topic_contact_at` integer;--> statement-breakpoint
ALTER TABLE `conversations` ADD `cohort` text;--> statement-breakpoint
ALTER TABLE `conversations` ADD `month_first` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `conversations` ADD `latest` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `conversations` ADD `hour` integer;--> statement-breakpoint
ALTER TABLE `conversations` ADD `weekday` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `conversations` ADD `funnel` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `conversations` ADD `seconds_to_person` integer;--> statement-breakpoint
ALTER TABLE `conversations` ADD `left_content` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `conversations` ADD `bot_turns` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `conversations` ADD `fallback_turns` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `conversations` ADD `looped` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `conversations` ADD `bot_part` integer;--> statement-breakpoint
ALTER TABLE `conversations` ADD `person_part` integer;--> statement-breakpoint
ALTER TABLE `conversations` ADD `mood_bot` real;--> statement-breakpoint
ALTER TABLE `conversations` ADD `mood_person` real;--> statement-breakpoint
CREATE INDEX `conversations_by_wait` ON `conversations` (`channel`,`day`,`seconds_to_person`) WHERE seconds_to_person is not null;--> statement-breakpoint
CREATE INDEX `conversations_by_cohort` ON `conversations` (`cohort`,`day`,`channel`) WHERE month_first = 1;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `bad` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `acknowledged` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `promised` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `person_replied` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `in_time` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `not_repeated` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `request_resolved` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `contained` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `assumed` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `verified` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `followed` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `followed_contained` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `durable` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `durable_person` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `repeat_7` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `repeat_30` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `latest` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `debt` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `bot_turns` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `fallback_turns` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `looped` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `bot_parts` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `bot_part_sum` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `bot_bad` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `recovered` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `person_parts` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `person_part_sum` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `moods` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `mood_start_sum` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `mood_end_sum` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `mood_low_sum` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `mood_score_sum` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `moods_bot` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `mood_bot_sum` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `moods_person` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `mood_person_sum` integer DEFAULT 0 NOT NULL;