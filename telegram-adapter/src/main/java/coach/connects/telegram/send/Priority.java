package coach.connects.telegram.send;

/** What goes first, and how long it is tried. */
enum Priority {
    /** What answers somebody: tried for long, since nobody else would. */
    REPLY,
    /** What answers somebody after a while: whoever sends it waits to hear what became of it. */
    LATE_REPLY,
    /** What the bot sends by itself. */
    OWN;

    /** Whether it is the bot's own doing, which waits for everything else. */
    boolean isOwn() {
        return this == OWN;
    }
}
