CREATE TABLE "message_billers" (
	"user_id" text NOT NULL,
	"key" text NOT NULL,
	"message_id" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "message_billers" ADD CONSTRAINT "message_billers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_billers" ADD CONSTRAINT "message_billers_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "message_billers_key" ON "message_billers" USING btree ("user_id","key","message_id");--> statement-breakpoint
CREATE INDEX "message_billers_message" ON "message_billers" USING btree ("message_id");