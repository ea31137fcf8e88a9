CREATE TABLE "message_pins" (
	"sequence" serial PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"message_id" text NOT NULL,
	"part" integer NOT NULL,
	"payment_id" text NOT NULL,
	"decision_id" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "message_pins" ADD CONSTRAINT "message_pins_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_pins" ADD CONSTRAINT "message_pins_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_pins" ADD CONSTRAINT "message_pins_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_pins" ADD CONSTRAINT "message_pins_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "message_pins_message" ON "message_pins" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "message_pins_payment" ON "message_pins" USING btree ("payment_id");--> statement-breakpoint
CREATE INDEX "message_pins_decision" ON "message_pins" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "payments_merged" ON "payments" USING btree ("merged_into");