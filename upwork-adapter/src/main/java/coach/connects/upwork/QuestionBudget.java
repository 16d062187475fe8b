package coach.connects.upwork;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often may be asked for one grant: {@value #MOST_A_MINUTE} times a minute and {@value #MOST_A_DAY} times a day, and not
 * before a server that wants to be left alone says so. Kept in memory; a restart begins anew.
 */
final class QuestionBudget {
    static final int MOST_A_MINUTE = 6;
    static final int MOST_A_DAY = 60;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_GRANTS = 10_000;

    private final Map<String, Account> accounts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Account> eldest) {
            return size() > MOST_GRANTS;
        }
    };

    private static final class Account {
        private final Deque<Instant> asked = new ArrayDeque<>();
        private Instant silentUntil = Instant.MIN;
    }

    /** Counts a question; when it may not be asked now, it is not counted, and this is from when on it may. */
    synchronized Optional<Instant> refusal(String grant, Instant now) {
        Account account = accounts.computeIfAbsent(grant, key -> new Account());
        // A clock that went back must not lock anybody out.
        account.asked.removeIf(at -> !at.plus(DAY).isAfter(now) || at.isAfter(now));
        if (account.silentUntil.isAfter(now.plus(DAY))) {
            account.silentUntil = now;
        }
        Optional<Instant> until = latest(account, MOST_A_DAY)
                .map(at -> at.plus(DAY))
                .or(() -> latest(account, MOST_A_MINUTE).map(at -> at.plus(MINUTE)))
                .filter(now::isBefore)
                .or(() -> Optional.of(account.silentUntil).filter(now::isBefore));
        if (until.isEmpty()) {
            account.asked.addLast(now);
        }
        return until;
    }

    /** The server wants no more questions before then. */
    synchronized void keepSilent(String grant, Instant until) {
        accounts.computeIfAbsent(grant, key -> new Account()).silentUntil = until;
    }

    /** When the question was asked that so many followed or were; empty when there were fewer. */
    private static Optional<Instant> latest(Account account, int number) {
        return account.asked.size() < number
                ? Optional.empty()
                : account.asked.stream().skip(account.asked.size() - number).findFirst();
    }
}
