CREATE TABLE `audit_events` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`kind` text NOT NULL,
	`person_id` text NOT NULL,
	`person_name` text NOT NULL,
	`address` text,
	`subject_type` text,
	`subject` text,
	`subject_hash` text,
	`details` text NOT NULL,
	`previous` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_events_by_kind` ON `audit_events` (`kind`);--> statement-breakpoint
CREATE INDEX `audit_events_by_person` ON `audit_events` (`person_id`);--> statement-breakpoint
CREATE INDEX `audit_events_by_time` ON `audit_events` (`at`);--> statement-breakpoint
CREATE INDEX `audit_events_by_subject` ON `audit_events` (`subject_hash`);--> statement-breakpoint
CREATE TRIGGER `audit_events_follow` BEFORE INSERT ON `audit_events`
WHEN NEW.`seq` IS NOT (SELECT coalesce(max(`seq`), 0) + 1 FROM `audit_events`)
	OR NEW.`previous` IS NOT coalesce((SELECT `hash` FROM `audit_events` ORDER BY `seq` DESC LIMIT 1), '')
BEGIN
	SELECT RAISE(ABORT, 'An event must follow the last one of the audit log.');
END;--> statement-breakpoint
CREATE TRIGGER `audit_events_stay` BEFORE DELETE ON `audit_events`
BEGIN
	SELECT RAISE(ABORT, 'The audit log is only added to.');
END;--> statement-breakpoint
CREATE TRIGGER `audit_events_keep` BEFORE UPDATE ON `audit_events`
WHEN NEW.`subject` IS NOT NULL
	OR NEW.`seq` IS NOT OLD.`seq` OR NEW.`at` IS NOT OLD.`at` OR NEW.`kind` IS NOT OLD.`kind`
	OR NEW.`person_id` IS NOT OLD.`person_id` OR NEW.`person_name` IS NOT OLD.`person_name`
	OR NEW.`address` IS NOT OLD.`address` OR NEW.`subject_type` IS NOT OLD.`subject_type`
	OR NEW.`subject_hash` IS NOT OLD.`subject_hash` OR NEW.`details` IS NOT OLD.`details`
	OR NEW.`previous` IS NOT OLD.`previous` OR NEW.`hash` IS NOT OLD.`hash`
BEGIN
	SELECT RAISE(ABORT, 'The audit log is only added to.');
END;
