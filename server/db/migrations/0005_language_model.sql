ALTER TABLE "users" ADD COLUMN "language_model" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "model_day" date;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "model_calls" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "model_tokens" integer DEFAULT 0 NOT NULL;