package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.wiring.Talk.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What becomes of each of two pools, with a budget, the badge and monthly Connects recorded by themselves (W-31, W-32, W-36,
 * W-37), against days lived through one by one: each Connect is a last day in a list.
 */
class ForecastOfTwoPoolsTest extends TalkTest {
    private static final int PEOPLE = 12;
    private static final int DAYS = 40;
    private static final LocalDate BEGIN = LocalDate.parse("2026-11-23");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    ForecastOfTwoPoolsTest() {
        super("2026-11-23T09:00:00Z");
    }

    @Test
    void theForecastOfEachPoolIsWhatItsDaysComeTo() {
        Random random = new Random(20261130);
        List<Kept> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(Kept.begun(talk.as("p" + i), random));
        }
        talk.advance(Duration.ofDays(DAYS));
        LocalDate today = BEGIN.plusDays(DAYS);
        int dry = 0;
        int lasting = 0;
        for (Kept kept : people) {
            int count = random.nextInt(4);
            int each = 1 + random.nextInt(16);
            String pace = count + " of " + each;
            String own = kept.ann.says("/forecast " + pace + " own");
            String agency = kept.ann.says("/forecast " + pace + " agency");

            assertThat(own)
                    .as(kept + " " + pace)
                    .startsWith("Own: " + kept.ownLived(today).said(today, count, each));
            assertThat(agency)
                    .as(kept + " " + pace)
                    .startsWith("Agency: " + kept.agencyLived(today).said(today, count, each));
            dry += own.contains("until") ? 1 : 0;
            lasting += agency.contains("12 months") ? 1 : 0;
        }
        assertThat(new int[] {dry, lasting}).doesNotContain(0);
    }

    /** Somebody with both pools, and what they began with. */
    private record Kept(Person ann, int own, int agency, int badge, int monthly, int monthlyDay) {
        static Kept begun(Person ann, Random random) {
            Kept kept = new Kept(
                    ann,
                    60 + random.nextInt(80),
                    20 + random.nextInt(380),
                    1 + random.nextInt(7),
                    random.nextInt(2) * 10,
                    1 + random.nextInt(28));
            ann.says("/buy " + kept.own);
            ann.says("/buy " + kept.agency + " agency");
            ann.says("/budget 40 a week");
            ann.says("/reminders badge " + kept.badge);
            if (kept.monthly > 0) {
                ann.says("/reminders grant " + kept.monthly + " " + kept.monthlyDay);
            }
            return kept;
        }

        Lived ownLived(LocalDate today) {
            Lived lived = new Lived(new ArrayList<>(), 140, monthly, monthlyDay);
            lived.come(own, BEGIN);
            for (LocalDate day = BEGIN.plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
                lived.dawn(day);
            }
            // What the badge took by itself went first from what expires first.
            lived.take(lived.pocket.size() - balance("own"));
            return lived;
        }

        Lived agencyLived(LocalDate today) {
            Lived lived = new Lived(new ArrayList<>(), 400, 0, 1);
            lived.come(agency, BEGIN);
            assertThat(balance("agency")).isEqualTo(agency);
            assertThat(today).isAfter(BEGIN);
            return lived;
        }

        private int balance(String pool) {
            String first = ann.says("/wallet " + pool);
            return Integer.parseInt(first.substring(first.indexOf(' ') + 1, first.indexOf(" Connects")));
        }

        @Override
        public String toString() {
            return "own " + own + ", agency " + agency + ", badge " + badge + ", monthly " + monthly + " on "
                    + monthlyDay;
        }
    }

    /** A pool whose days are lived through. */
    private record Lived(List<LocalDate> pocket, int cap, int monthly, int monthlyDay) {
        void come(int amount, LocalDate day) {
            for (int i = 0; i < amount; i++) {
                pocket.add(day.plusYears(1));
            }
        }

        /** What a day brings before anything is spent. */
        void dawn(LocalDate day) {
            pocket.removeIf(expires -> !expires.isAfter(day));
            if (day.getDayOfMonth() == 1) {
                take(Math.max(0, pocket.size() - cap));
            }
            if (day.getDayOfMonth() == monthlyDay) {
                come(monthly, day);
            }
        }

        void take(int amount) {
            pocket.sort(LocalDate::compareTo);
            pocket.subList(0, amount).clear();
        }

        String said(LocalDate today, int count, int each) {
            int begun = pocket.size();
            int sent = 0;
            for (int n = 1; n <= 365; n++) {
                LocalDate day = today.plusDays(n);
                dawn(day);
                int due = count * n / 7;
                int wanted = (due - sent) * each;
                sent = due;
                if (wanted > pocket.size()) {
                    return "Your " + begun + " Connects last until " + DAY.format(day.minusDays(1)) + ".";
                }
                take(wanted);
            }
            String end = DAY.format(today.plusDays(365));
            if (count > 0) {
                return "Your " + begun + " Connects last 12 months: " + pocket.size() + " left on " + end + ".";
            }
            return pocket.isEmpty()
                    ? "If you spend none, your " + begun + " are gone by"
                    : "Nothing is spent: of your " + begun + ", " + pocket.size();
        }
    }
}
