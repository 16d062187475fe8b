package coach.connects.reading.field;

import coach.connects.parsing.Digits;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.JobType;
import coach.connects.posting.ProjectLength;
import coach.connects.posting.Skills;
import coach.connects.posting.WeeklyHours;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.reading.link.LinkScan;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import coach.connects.reading.phrase.YesNoReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One field as its label reads it. */
final class FieldValue {
    private static final int LONGEST_TITLE = 300;
    private static final int MOST_CELLS = 40;
    static final String COST = "cost";
    private static final int MOST_LABEL_WORDS = 7;
    private static final String SEPARATORS = " •·|,;-*/";
    private static final List<String> CLIENT = List.of("client");

    private final LabelType label;
    private final Field field;
    private final LabelLexicon labels;
    private final PhraseDictionary book;
    private final ValueReader values;
    private final MomentReader moments;
    private final Instant now;
    private final FactCollector said;

    FieldValue(
            LabelType label, Field field, Instant now, LabelLexicon labels, PhraseDictionary book, FactCollector said) {
        this.label = label;
        this.field = field;
        this.labels = labels;
        this.book = book;
        this.values = new ValueReader(book, labels);
        this.moments = new MomentReader(book, now);
        this.now = now;
        this.said = said;
    }

    /** Reads it; false where its value is not understood. What it says then counts only for a group's other cells. */
    boolean read() {
        String value = field.value().strip();
        if (label == LabelType.IGNORED || FieldReader.isNothing(value, book)) {
            return true;
        }
        return switch (label) {
            case TITLE -> title(Cells.bare(value));
            case LINK, JOB_KEY -> job(value);
            case DESCRIPTION -> {
                said.description(value);
                yield true;
            }
            case SKILLS -> skills(value);
            case STATUS -> status(value);
            case OPEN_TO, COUNTRY -> new PlaceReader(book).read(label, value, said.facts);
            default -> cells(value);
        };
    }

    private boolean title(String title) {
        boolean fits = title.length() <= LONGEST_TITLE && title.chars().anyMatch(Character::isLetter);
        if (fits) {
            said.facts.set(Fact.TITLE, title);
        }
        return fits;
    }

    /** Only "closed" and the like are a fact, and that none is open. */
    private boolean status(String value) {
        StateValue.ofStatus(value).ifPresent(state -> said.facts.set(state, true));
        phrases(value, said);
        return true;
    }

    private boolean job(String value) {
        LinkScan scan = JobLinkParser.find(value);
        Optional<JobId> job = JobId.of(value).or(() -> scan.jobs().size() == 1 ? scan.job() : Optional.empty());
        job.ifPresent(said.facts::job);
        return job.isPresent() || scan.jobs().isEmpty();
    }

    /** The names, where all of them are there: a list that was cut is none. */
    private boolean skills(String written) {
        List<String> names = new ArrayList<>();
        String value =
                written.startsWith("[") && written.endsWith("]") ? written.substring(1, written.length() - 1) : written;
        boolean lines = value.indexOf('\n') >= 0;
        String parted =
                value.replace(';', ',').replace('|', ',').replace('•', ',').replace('·', ',');
        for (String name : lines ? value.split("\n", -1) : parted.split(",", -1)) {
            String bare = Cells.bare(name);
            if (name.contains("...") || name.contains("…") || bare.startsWith("+")) {
                return false;
            }
            if (!bare.isEmpty() && names.stream().noneMatch(bare::equalsIgnoreCase)) {
                names.add(bare);
            }
        }
        if (!names.isEmpty()) {
            said.facts.set(Fact.SKILLS, new Skills(names));
        }
        return true;
    }

    /** All cells are understood; of a group some may be none, unless one of them turns the others round. */
    private boolean cells(String value) {
        List<String> cells = Cells.of(label.isOfClient() && !isPolar() ? Cells.withSeams(value) : value);
        if (cells.isEmpty() || cells.size() > MOST_CELLS) {
            return false;
        }
        List<String> whole = List.of(Cells.bare(value));
        if (cells.size() > 1 && !label.isGroup() && !isPolar() && core(whole.get(0), said)) {
            return true;
        }
        if (cells.size() > 1 && mayBeAside() && aside(whole.get(0), said)) {
            return true;
        }
        if (label == LabelType.RATING && counted(cells, value)) {
            return true;
        }
        boolean all = true;
        boolean first = true;
        FactCollector inner = new FactCollector();
        for (String cell : cells) {
            boolean understood = (first && core(cell, inner)) || ((!first || mayBeAside()) && aside(cell, inner));
            first = first && !understood && label.isGroup();
            all &= understood;
            if (!understood && (!label.isGroup() || isDoubt(cell))) {
                return false;
            }
        }
        said.addAll(inner);
        return all;
    }

    /** "4.6 (23)": a rating, and by how many. */
    private boolean counted(List<String> cells, String value) {
        boolean two = cells.size() == 2 && value.endsWith("(" + cells.get(1) + ")") && Digits.areAll(cells.get(1));
        FactCollector both = new FactCollector();
        boolean fits = two && core(cells.get(0), both) && values.read(LabelType.REVIEWS, cells.get(1), both.facts);
        if (fits) {
            said.addAll(both);
        }
        return fits;
    }

    /** The cell as the value of the label itself. */
    private boolean core(String cell, FactCollector into) {
        return switch (label) {
            case TYPE, PAY, BUDGET, RATE -> PayReader.read(label, cell, labels.beside(label), book, into.pay);
            case RATE_MIN ->
                ValueReader.amount(cell).map(low -> end(true, low, into)).orElse(false);
            case RATE_MAX ->
                ValueReader.amount(cell).map(high -> end(false, high, into)).orElse(false);
            case IS_HOURLY, IS_FIXED -> type(cell, into);
            case HOURS -> hours(cell, into);
            case LENGTH -> length(cell, into);
            case POSTED, CREATED -> posted(cell, into);
            case MEMBER ->
                PhraseFacts.since(cell)
                        .map(since -> {
                            into.facts.set(Fact.MEMBER_SINCE, since);
                            return true;
                        })
                        .orElse(false);
            case PAYMENT, NO_PAYMENT, CLOSED, OPEN, PRIVATE, APPLIED, INVITATION -> polar(cell, into);
            case CLOSED_AT -> closed(cell, into);
            case HIRES_TOTAL -> hires(cell, into);
            case NEEDED -> ValueReader.whole(cell).map(into::needed).orElse(false);
            // "Cost" is also what the client pays.
            case COST ->
                (NormalizedLine.of(cell).plain().contains("connect")
                                || !LabelLexicon.key(field.label()).equals(COST))
                        && values.read(label, cell, into.facts);
            // "HR" is also what is paid an hour.
            case HIRE_RATE ->
                (cell.endsWith("%") || !LabelLexicon.key(field.label()).equals("hr"))
                        && values.read(label, cell, into.facts);
            default -> values.read(label, cell, into.facts);
        };
    }

    private static boolean end(boolean low, java.math.BigDecimal amount, FactCollector into) {
        if (low) {
            into.pay.low(amount);
        } else {
            into.pay.high(amount);
        }
        return true;
    }

    private boolean type(String cell, FactCollector into) {
        Optional<Boolean> yes = YesNoReader.CLOSED.read(cell);
        yes.ifPresent(is -> into.pay.type(is == (label == LabelType.IS_HOURLY) ? JobType.HOURLY : JobType.FIXED));
        return yes.isPresent();
    }

    private boolean polar(String cell, FactCollector into) {
        if (isPolar()) {
            return payment(PaymentValue.of(label, field, cell), into);
        }
        if (StateValue.mayCount(label, field.label(), cell)) {
            into.doubt(Fact.CLOSED);
            return true;
        }
        Optional<Boolean> answer = StateValue.read(label, field.label(), cell);
        answer.filter(yes -> yes).ifPresent(yes -> into.facts.set(StateValue.fact(label), true));
        return answer.isPresent();
    }

    /** Closed since a day that has come. */
    private boolean closed(String cell, FactCollector into) {
        Optional<Instant> since = moments.read(cell);
        since.filter(day -> !day.isAfter(now)).ifPresent(day -> into.facts.set(Fact.CLOSED, true));
        return since.isPresent();
    }

    private static boolean payment(Optional<Boolean> verified, FactCollector into) {
        verified.ifPresent(paid -> into.facts.set(Fact.PAYMENT_VERIFIED, paid));
        return verified.isPresent();
    }

    /** Whether what a page says of the client in a phrase of its own is as good as the label's value. */
    private boolean mayBeAside() {
        return label.isGroup() || (label.isOfClient() && !isPolar());
    }

    private boolean isPolar() {
        return label == LabelType.PAYMENT || label == LabelType.NO_PAYMENT;
    }

    private boolean hires(String cell, FactCollector into) {
        boolean inClient = !field.path().isEmpty()
                && labels.find(List.of(), field.path().get(field.path().size() - 1))
                        .equals(Optional.of(LabelType.CLIENT));
        boolean total = NormalizedLine.of(cell).plain().contains("total");
        boolean only = inClient || total;
        return only && values.read(LabelType.HIRES, cell, into.facts);
    }

    private boolean hours(String cell, FactCollector into) {
        String key = LabelLexicon.key(cell);
        Optional<WeeklyHours> hours = key.equals("parttime") || key.equals("asneeded")
                ? Optional.of(WeeklyHours.LESS_THAN_30)
                : key.equals("fulltime")
                        ? Optional.of(WeeklyHours.MORE_THAN_30)
                        : values.term(cell, type -> PhraseFacts.hours(type).isPresent())
                                .flatMap(PhraseFacts::hours);
        hours.ifPresent(said -> into.facts.set(Fact.HOURS, said));
        return hours.isPresent();
    }

    private boolean length(String cell, FactCollector into) {
        String bare = ValueReader.withoutUnits(cell, labels.beside(label));
        Optional<ProjectLength.Range> length =
                values.term(bare, type -> PhraseFacts.length(type).isPresent()).flatMap(PhraseFacts::length);
        length.ifPresent(said -> into.facts.set(Fact.LENGTH, ProjectLength.of(said)));
        return length.isPresent();
    }

    private boolean posted(String cell, FactCollector into) {
        Optional<Instant> exact = MomentReader.exact(cell);
        Optional<Instant> moment = exact.or(() -> moments.read(cell));
        if (label == LabelType.CREATED) {
            exact.ifPresent(into::created);
        } else if (exact.isPresent()) {
            into.posted(exact.get());
        } else {
            moment.ifPresent(at -> into.facts.set(Fact.POSTED_AT, at));
        }
        return moment.isPresent();
    }

    /** A cell that says something of its own: phrases of a page, a label with its value in either order, a remark. */
    private boolean aside(String cell, FactCollector into) {
        boolean quoted =
                field.value().contains("\"" + cell + "\"") || field.value().contains("“" + cell + "”");
        if (YesNoReader.PAYMENT.isNamedIn(cell)) {
            return payment(PaymentValue.among(cell, field.value()), into);
        }
        // "Hires: 3 / 5" tells no stars.
        boolean count =
                label != LabelType.RATING && !label.isGroup() && cell.chars().allMatch(c -> c <= '9');
        return !count && (quoted || own(cell, into) || joined(cell, into));
    }

    private boolean own(String cell, FactCollector into) {
        return phrases(cell, into)
                || inline(cell, into)
                || (label == LabelType.CLIENT && new PlaceReader(book).read(LabelType.COUNTRY, cell, into.facts))
                || (isOfPay() && PayReader.read(LabelType.PAY, cell, labels.beside(label), book, into.pay));
    }

    /** "14 jobs posted with a 15% hire rate": two cells with a word between that joins them. */
    private boolean joined(String cell, FactCollector into) {
        for (String joint : book.expressions("joints")) {
            int at = cell.indexOf(" " + joint + " ");
            FactCollector both = new FactCollector();
            if (at > 0 && own(cell.substring(0, at), both) && own(cell.substring(at + joint.length() + 2), both)) {
                into.addAll(both);
                return true;
            }
        }
        return false;
    }

    private boolean isOfPay() {
        return label == LabelType.PAY
                || label == LabelType.TYPE
                || label == LabelType.BUDGET
                || label == LabelType.RATE;
    }

    private boolean isOfClient() {
        return label == LabelType.CLIENT || label.isOfClient();
    }

    private boolean phrases(String cell, FactCollector into) {
        NormalizedLine line = NormalizedLine.of(cell);
        FactCollector own = new FactCollector();
        int at = 0;
        while (at < line.length()) {
            boolean separator = SEPARATORS.indexOf(line.at(at)) >= 0 && !line.isMinus(at);
            PhraseMatch match = separator ? null : book.longest(line, at);
            if (match == null && !separator) {
                return false;
            }
            FactCollector one = new FactCollector();
            if (match != null && !PhraseFacts.say(match, cell.substring(at, match.end()), one.facts, one.pay, now)) {
                return false;
            }
            own.addAll(one);
            at = match == null ? at + 1 : match.end();
        }
        into.addAll(own);
        return true;
    }

    /** "hire rate 71%", "71% hire rate", "Interviewing: 0". */
    private boolean inline(String cell, FactCollector into) {
        int[] blanks = IntStream.range(0, cell.length())
                .filter(i -> cell.charAt(i) == ' ')
                .toArray();
        for (int count = Math.min(blanks.length, MOST_LABEL_WORDS); count > 0; count--) {
            int first = blanks[count - 1];
            int last = blanks[blanks.length - count];
            if (pair(cell.substring(0, first), cell.substring(first + 1), into)
                    || pair(cell.substring(last + 1), cell.substring(0, last), into)) {
                return true;
            }
        }
        return false;
    }

    private boolean pair(String name, String value, FactCollector into) {
        Optional<LabelType> found = labels.find(isOfClient() ? CLIENT : List.of(), name);
        if (found.isEmpty() || found.get().isOpen() || Cells.of(value).size() != 1) {
            return false;
        }
        Field inner = new Field(name, value, isOfClient() ? CLIENT : List.of(), field.position());
        FactCollector own = new FactCollector();
        FieldValue read = new FieldValue(found.get(), inner, now, labels, book, own);
        boolean understood = found.get() == LabelType.COUNTRY
                ? new PlaceReader(book).read(LabelType.COUNTRY, value, own.facts)
                : read.core(Cells.of(value).get(0), own);
        if (understood) {
            into.addAll(own);
        }
        return understood;
    }

    private boolean isDoubt(String cell) {
        for (String word : NormalizedLine.of(cell).plain().split(" ", -1)) {
            if (book.words("doubts").contains(Cells.bare(word)) || word.endsWith("?")) {
                return true;
            }
        }
        return false;
    }
}
