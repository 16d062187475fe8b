package coach.connects.reading.phrase;

import java.util.List;

/**
 * One clause of a statement that says yes or no.
 *
 * @param isStatement whether it names what is so, and is no bare "yes"
 * @param isSign whether a sign alone says it
 * @param isOfOther whether it speaks of something else
 */
record YesNoClause(Reading reading, boolean isStatement, boolean isSign, boolean isOfOther) {
    /** What was said so far. */
    enum Reading {
        YES,
        NO,
        /** Nothing yet. */
        NOTHING,
        /** Something that is not understood, or that contradicts itself. */
        UNKNOWN;

        /** Both: what contradicts is not known. */
        Reading and(Reading other) {
            if (this == NOTHING || other == NOTHING) {
                return this == NOTHING ? other : this;
            }
            return this == other ? this : UNKNOWN;
        }

        private Reading turned() {
            return this == YES ? NO : this == NO ? YES : this;
        }
    }

    static YesNoClause of(List<YesNoPart> parts) {
        Scan scan = new Scan();
        for (int i = 0; i < parts.size(); i++) {
            scan.take(parts.get(i), i == parts.size() - 1);
        }
        return scan.finish();
    }

    /** What has been met on the way through the clause. */
    private static final class Scan {
        private Reading so = Reading.NOTHING;
        private Reading word = Reading.NOTHING;
        private Reading sign = Reading.NOTHING;
        private int nots;
        private boolean noFirst;
        private boolean yet;
        private boolean thing;
        private boolean name;
        private boolean other;
        private boolean joined;
        private boolean again;
        private boolean denied;
        private boolean lost;
        private boolean doubt;
        private boolean writer;
        private boolean past;

        void take(YesNoPart part, boolean last) {
            switch (part) {
                case YES -> word = word.and(Reading.YES);
                case NO -> no();
                case LAST_YES -> last(Reading.YES, last);
                case LAST_NO -> last(Reading.NO, last);
                case SIGN_YES -> sign = sign.and(Reading.YES);
                case SIGN_NO -> sign = sign.and(Reading.NO);
                case NOT -> nots++;
                case YET -> yet = true;
                case AND -> joined = true;
                case OTHER -> other = true;
                case THING -> thing = true;
                case NAME, CONTEXT -> name = true;
                case SO -> so(Reading.YES);
                case NOT_SO -> so(Reading.NO);
                case DENIED -> denied();
                case LOST -> lost = true;
                case WRITER -> writer = true;
                case PAST -> past = true;
                default -> doubt = true;
            }
        }

        /** Before what it speaks of, "no" turns that round ("no payment method"); behind it, it is the answer. */
        private void no() {
            if (isNamed() || nots > 0) {
                doubt |= nots > 0 && !isNamed();
                word = word.and(Reading.NO);
            } else {
                noFirst = true;
            }
        }

        /** Said twice with a "not" somewhere, it is not certain which of the two that turns. */
        private void so(Reading said) {
            again |= so != Reading.NOTHING;
            so = so.and(said);
        }

        private void denied() {
            so(Reading.NO);
            denied = true;
        }

        private void last(Reading reading, boolean isLast) {
            doubt |= !isLast;
            word = word.and(reading);
        }

        private boolean isNamed() {
            return thing || name || so != Reading.NOTHING;
        }

        YesNoClause finish() {
            if (other && !thing && !name) {
                return new YesNoClause(Reading.NOTHING, so != Reading.NOTHING && !doubt, false, true);
            }
            boolean turning = noFirst && isNamed();
            int turns = nots + (turning ? 1 : 0);
            Reading answer = noFirst && !turning ? word.and(Reading.NO) : word;
            boolean unsure = doubt
                    || (writer && so != Reading.NOTHING)
                    || (past && so != Reading.NO && turns == 0 && !lost)
                    || (other && !joined)
                    || turns > 1
                    || (yet && turns == 0 && so != Reading.NO)
                    || (turning && so == Reading.NO)
                    || (turns > 0 && (again || denied))
                    || (turns > 0 && name && !yet && so == Reading.NOTHING)
                    || (turns > 0 && so == Reading.NOTHING && word == Reading.YES)
                    || (lost && (turns > 0 || so == Reading.YES || !isNamed()));
            boolean gone = turns > 0 || lost;
            Reading statement = !gone ? so : so == Reading.NOTHING ? Reading.NO : turns > 0 ? so.turned() : so;
            boolean isSign = statement == Reading.NOTHING && answer == Reading.NOTHING && sign != Reading.NOTHING;
            Reading all = unsure ? Reading.UNKNOWN : together(statement, answer, so, turns);
            return new YesNoClause(all, isNamed() || turns > 0, isSign, false);
        }

        /** A statement and the answer behind it: "verified no", "verified ✗"; one that denies takes a ✗ alone. */
        private Reading together(Reading statement, Reading answer, Reading bare, int turns) {
            if (statement == Reading.NO) {
                boolean fits = answer == Reading.NOTHING || (turns > 0 && bare == Reading.NOTHING);
                return fits ? statement.and(answer).and(sign) : Reading.UNKNOWN;
            }
            Reading value = answer.and(sign);
            return value == Reading.NOTHING ? statement : value;
        }
    }
}
