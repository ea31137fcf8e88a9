CREATE TABLE "mailboxes" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"email" text NOT NULL,
	"email_key" text NOT NULL,
	"status" text DEFAULT 'ok' NOT NULL,
	"status_message" text,
	"refresh_token_sealed" text,
	"consented_at" timestamp with time zone DEFAULT now() NOT NULL,
	"connected_at" timestamp with time zone DEFAULT now() NOT NULL,
	"cursor" text,
	"fence" integer DEFAULT 0 NOT NULL,
	"next_scan_at" timestamp with time zone DEFAULT now() NOT NULL,
	"paused_until" timestamp with time zone,
	"last_read_at" timestamp with time zone,
	"last_progress_at" timestamp with time zone,
	"progress" jsonb,
	"watch_expires_at" timestamp with time zone,
	"group" text DEFAULT 'default' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"mailbox_id" text NOT NULL,
	"gmail_id" text NOT NULL,
	"thread_id" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"sender_domain" text,
	"outcome" text NOT NULL,
	"kind" text,
	"why" text,
	"reading" jsonb,
	"words_sealed" text,
	"engine_version" text NOT NULL,
	"tries" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "changes" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"payment_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"field" text NOT NULL,
	"from" text,
	"to" text,
	"message_id" text,
	"undoes" text
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"payment_id" text NOT NULL,
	"verb" text NOT NULL,
	"day" date,
	"at" timestamp with time zone NOT NULL,
	"sequence" integer NOT NULL,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payment_messages" (
	"user_id" text NOT NULL,
	"payment_id" text NOT NULL,
	"message_id" text NOT NULL,
	"part" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payments" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"mailbox_id" text,
	"biller" text NOT NULL,
	"biller_key" text NOT NULL,
	"currency" text,
	"amount_due_minor" bigint,
	"minimum_due_minor" bigint,
	"amount_paid_minor" bigint,
	"issue_date" date,
	"due_date" date,
	"scheduled_for" date,
	"reference" text,
	"account_ref" text,
	"iban" text,
	"pay_link" text,
	"autopay" text NOT NULL,
	"status" text NOT NULL,
	"because" text NOT NULL,
	"paid_on" date,
	"review" boolean DEFAULT false NOT NULL,
	"review_reason" text,
	"conflict" boolean DEFAULT false NOT NULL,
	"snoozed_until" date,
	"implied" jsonb NOT NULL,
	"warnings" jsonb NOT NULL,
	"latest_kind" text NOT NULL,
	"latest_at" timestamp with time zone NOT NULL,
	"first_at" timestamp with time zone NOT NULL,
	"message_count" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"user_id" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"reply" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "one_time_codes" (
	"code_hash" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"challenge" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"session_id" text
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"bearer_hash" text NOT NULL,
	"client" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sessions_bearer_hash_unique" UNIQUE("bearer_hash")
);
--> statement-breakpoint
CREATE TABLE "sign_ins" (
	"state_hash" text PRIMARY KEY NOT NULL,
	"verifier_sealed" text NOT NULL,
	"nonce" text NOT NULL,
	"challenge" text NOT NULL,
	"redirect_uri" text NOT NULL,
	"client_state" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"google_sub" text NOT NULL,
	"email" text NOT NULL,
	"range" text DEFAULT '90d' NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"time_zone_known" boolean DEFAULT false NOT NULL,
	"main_currency" text DEFAULT 'EUR' NOT NULL,
	"main_currency_known" boolean DEFAULT false NOT NULL,
	"horizon_days" integer DEFAULT 7 NOT NULL,
	"ledger_version" integer DEFAULT 0 NOT NULL,
	"announced_version" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_google_sub_unique" UNIQUE("google_sub")
);
--> statement-breakpoint
ALTER TABLE "mailboxes" ADD CONSTRAINT "mailboxes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_mailbox_id_mailboxes_id_fk" FOREIGN KEY ("mailbox_id") REFERENCES "public"."mailboxes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_messages" ADD CONSTRAINT "payment_messages_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_messages" ADD CONSTRAINT "payment_messages_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_messages" ADD CONSTRAINT "payment_messages_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_mailbox_id_mailboxes_id_fk" FOREIGN KEY ("mailbox_id") REFERENCES "public"."mailboxes"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_codes" ADD CONSTRAINT "one_time_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "mailboxes_user_email" ON "mailboxes" USING btree ("user_id","email_key");--> statement-breakpoint
CREATE INDEX "mailboxes_email" ON "mailboxes" USING btree ("email_key");--> statement-breakpoint
CREATE INDEX "mailboxes_next_scan" ON "mailboxes" USING btree ("next_scan_at");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_mailbox_gmail" ON "messages" USING btree ("mailbox_id","gmail_id");--> statement-breakpoint
CREATE INDEX "messages_user_received" ON "messages" USING btree ("user_id","received_at");--> statement-breakpoint
CREATE INDEX "messages_user_outcome" ON "messages" USING btree ("user_id","outcome","received_at");--> statement-breakpoint
CREATE INDEX "messages_thread" ON "messages" USING btree ("mailbox_id","thread_id");--> statement-breakpoint
CREATE INDEX "changes_payment" ON "changes" USING btree ("payment_id","at");--> statement-breakpoint
CREATE INDEX "decisions_payment" ON "decisions" USING btree ("payment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_messages_key" ON "payment_messages" USING btree ("message_id","part","payment_id");--> statement-breakpoint
CREATE INDEX "payment_messages_payment" ON "payment_messages" USING btree ("payment_id");--> statement-breakpoint
CREATE INDEX "payments_user_due" ON "payments" USING btree ("user_id","due_date","id");--> statement-breakpoint
CREATE INDEX "payments_user_status" ON "payments" USING btree ("user_id","status");--> statement-breakpoint
CREATE INDEX "payments_user_biller" ON "payments" USING btree ("user_id","biller_key");--> statement-breakpoint
CREATE UNIQUE INDEX "idempotency_keys_user_key" ON "idempotency_keys" USING btree ("user_id","key");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");