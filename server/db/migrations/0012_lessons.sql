ALTER TABLE "messages" ADD COLUMN "authentic" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "rules" ADD COLUMN "label" text;--> statement-breakpoint
ALTER TABLE "rules" ADD COLUMN "currency" text;--> statement-breakpoint
CREATE INDEX "messages_sender" ON "messages" USING btree ("user_id","sender_domain","received_at");