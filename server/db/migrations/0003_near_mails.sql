CREATE TABLE "message_numbers" (
	"user_id" text NOT NULL,
	"number" text NOT NULL,
	"message_id" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "message_billers" ADD COLUMN "first_day" date;--> statement-breakpoint
ALTER TABLE "message_billers" ADD COLUMN "last_day" date;--> statement-breakpoint
ALTER TABLE "payment_messages" ADD COLUMN "place" text;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "billed_on" date;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "next_bill_on" date;--> statement-breakpoint
ALTER TABLE "message_numbers" ADD CONSTRAINT "message_numbers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_numbers" ADD CONSTRAINT "message_numbers_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "message_numbers_key" ON "message_numbers" USING btree ("user_id","number","message_id");--> statement-breakpoint
CREATE INDEX "message_numbers_message" ON "message_numbers" USING btree ("message_id");