package coach.connects.reminder;

import coach.connects.profile.PreferenceKey;
import coach.connects.wallet.Pool;
import coach.connects.wallet.Statement;
import java.time.Instant;

/**
 * What is due in one pool; each by itself (W-37).
 *
 * @param input what it follows from there
 * @param statement the pool's wallet today
 */
record PoolTriggers(Pool pool, ReminderInput input, Statement statement) {
    static PoolTriggers of(Pool pool, ReminderInput input, Instant now) {
        return new PoolTriggers(pool, input, input.wallet().on(input.today(now), input.policies()));
    }

    ReminderTrigger of(ReminderKind kind) {
        return switch (kind) {
            case EXPIRY -> new ExpiryTrigger(statement, input.preferences().get(PreferenceKey.REMINDER_DAYS));
            case ROLLOVER -> new RolloverTrigger(input, statement);
            case GRANT -> JoinedTrigger.ofRecurring(input, statement);
            case OUTCOME -> new OutcomeTrigger(statement, input.reminders(), pool);
            case DATES -> new DatesTrigger(statement);
        };
    }
}
