ALTER TABLE `daily_facts` ADD `mood_start_square_sum` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `mood_end_square_sum` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `mood_low_square_sum` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `mood_swing_square_sum` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `mood_score_square_sum` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `mood_bot_square_sum` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `mood_person_square_sum` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `weekly_facts` ADD `mood_start_square_sum` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `weekly_facts` ADD `mood_end_square_sum` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `weekly_facts` ADD `mood_low_square_sum` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `weekly_facts` ADD `mood_swing_square_sum` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `weekly_facts` ADD `mood_score_square_sum` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `weekly_facts` ADD `mood_bot_square_sum` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `weekly_facts` ADD `mood_person_square_sum` integer DEFAULT 0 NOT NULL;