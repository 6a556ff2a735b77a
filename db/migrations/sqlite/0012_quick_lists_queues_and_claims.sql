DROP INDEX `conversations_by_severity`;--> statement-breakpoint
ALTER TABLE `conversations` ADD `claims_supported` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `conversations` ADD `claims_contradicted` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `conversations` ADD `claims_unsupported` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `conversations_by_chance` ON `conversations` ((((id % 1000003) * 2654435 + id / 1000003 * 40503) % 1000003) * (((id % 1000003) * 2654435 + id / 1000003 * 40503) % 1000003) % 999983);--> statement-breakpoint
CREATE INDEX `conversations_by_severity` ON `conversations` (severity desc,day desc,`channel`,`topic`,`customer_kind`,`language`,`bot_version`,`hour`,`weekday`,`human_joined`,`scored`,`asked`,`escalation_failed`,`confused`,`misinformed`,`unempathic`,`negative_end`,`resolved`,`funnel`,`latest`,`month_first`,`left_content`,`looped`,`fallback_turns`,`part_escalation`,`part_accuracy`,`part_confusion`,`part_empathy`,`part_negative_end`);--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `claims_supported` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `claims_contradicted` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `daily_facts` ADD `claims_unsupported` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `data_span` ADD `revision` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `weekly_facts` ADD `claims_supported` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `weekly_facts` ADD `claims_contradicted` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `weekly_facts` ADD `claims_unsupported` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `customers_by_revenue` ON `customers` (monthly_revenue desc) WHERE monthly_revenue is not null;--> statement-breakpoint
CREATE INDEX `findings_by_doubt` ON `findings` (abs(confidence - 0.5));--> statement-breakpoint
UPDATE `conversations` SET `claims_supported` = `n`.`supported`, `claims_contradicted` = `n`.`contradicted`, `claims_unsupported` = `n`.`unsupported`
FROM (
	SELECT `conversation_id`, sum(`policy_verdict` = 'supported') AS `supported`, sum(`policy_verdict` = 'contradicted') AS `contradicted`, sum(`policy_verdict` = 'unsupported') AS `unsupported`
	FROM `messages` WHERE `policy_verdict` IS NOT NULL GROUP BY `conversation_id`
) AS `n` WHERE `n`.`conversation_id` = `conversations`.`id`;
