package coach.connects.store.sqlite;

import coach.connects.store.sqlite.BackupFolder.Stored;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which backups are kept: of each of the last seven days that have one the newest, and of the four weeks before them the
 * newest of each. None is kept longer than {@value #KEPT_DAYS} days beside a newer one, so that it can be told for how long
 * somebody who was erased is still in one.
 */
public final class BackupRotation {
    /** How long what was erased may still be in a backup. */
    public static final int KEPT_DAYS = 35;

    private static final int DAILY = 7;
    private static final int WEEKLY = 4;

    private BackupRotation() {}

    /** Those to be removed; never the newest. */
    static List<Stored> over(List<Stored> newestFirst, Instant now) {
        Set<LocalDate> days = new HashSet<>();
        Set<String> weeks = new HashSet<>();
        Instant oldest = now.minus(Duration.ofDays(KEPT_DAYS));
        return newestFirst.stream()
                .skip(1)
                .filter(one -> one.madeAt().isBefore(oldest) || !isKept(day(one), day(newestFirst.get(0)), days, weeks))
                .toList();
    }

    private static boolean isKept(LocalDate day, LocalDate newest, Set<LocalDate> days, Set<String> weeks) {
        if (day.equals(newest) || days.contains(day)) {
            return false;
        }
        if (days.size() < DAILY - 1) {
            return days.add(day);
        }
        String week = day.get(IsoFields.WEEK_BASED_YEAR) + "/" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return weeks.size() < WEEKLY && weeks.add(week);
    }

    private static LocalDate day(Stored one) {
        return LocalDate.ofInstant(one.madeAt(), ZoneOffset.UTC);
    }
}
