package coach.connects.app;

import coach.connects.feature.host.AwayLimit;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;

/**
 * How the host keeps house.
 *
 * @param backupAt the time of the day at which the file is backed up, by the machine's time zone; empty where it is not
 * @param owners the people who may say {@code /host}, as {@code PLATFORM:ID}
 * @param forgetAfter how long somebody may be away before they are erased; empty: for ever
 */
record HouseSettings(Optional<LocalTime> backupAt, Set<String> owners, Optional<AwayLimit> forgetAfter) {
    /** What switches off what would be on. */
    static final String OFF = "off";

    /** When there is least to do, where nothing is said of it. */
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 0);

    HouseSettings {
        owners = Set.copyOf(owners);
    }

    /**
     * Reads them; their form was looked at before.
     *
     * @param hasFile whether the data lies in a file, which is all that is backed up
     */
    static HouseSettings of(
            Optional<String> backupAt, Optional<String> owners, Optional<String> forgetAfter, boolean hasFile) {
        Optional<LocalTime> at = backupAt.isEmpty() ? Optional.of(AT_NIGHT) : backupAt.flatMap(HouseSettings::time);
        return new HouseSettings(
                at.filter(time -> hasFile), AccessList.names(owners.orElse("")), forgetAfter.flatMap(AwayLimit::parse));
    }

    /** What is wrong with a time to back up; empty when it will do. */
    static Optional<String> backupProblem(String value) {
        return value.equalsIgnoreCase(OFF) || time(value).isPresent()
                ? Optional.empty()
                : Optional.of("is neither a time such as 03:00 nor " + OFF);
    }

    /** What is wrong with a time after which somebody is erased; empty when it will do. */
    static Optional<String> forgetProblem(String value) {
        return value.equalsIgnoreCase(AwayLimit.NEVER) || AwayLimit.parse(value).isPresent()
                ? Optional.empty()
                : Optional.of("is neither " + AwayLimit.NEVER + " nor a time from " + AwayLimit.LEAST_DAYS + " days to "
                        + AwayLimit.MOST_YEARS + " years, such as 18 months");
    }

    private static Optional<LocalTime> time(String value) {
        try {
            return Optional.of(LocalTime.parse(value)).filter(time -> time.getSecond() == 0 && value.length() == 5);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
