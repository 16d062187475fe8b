package coach.connects.posting;

/** How many hours a week a client expects (G-27); "more than 30" is full time. */
public enum WeeklyHours {
    LESS_THAN_30,
    MORE_THAN_30,
    NOT_SURE
}
