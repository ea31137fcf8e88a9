ALTER TABLE "decisions" ADD COLUMN "value" jsonb;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "mail_says" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "by_hand" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "merged_into" text;