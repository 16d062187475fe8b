package coach.connects.reading.page;

import coach.connects.parsing.CaseFolding;
import coach.connects.reading.field.Field;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.FieldResult;
import coach.connects.reading.field.LabelType;
import coach.connects.reading.field.PlaceRestriction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines of one job's card, each put where it belongs: a field in its section, the description, a skill, or nothing. */
final class CardExtractor {
    private static final List<String> CLIENT = List.of("client");
    private static final int SHORTEST_TEXT = 40;

    private final FieldReader fields;
    private final List<CardLine> lines;
    private final Instant now;
    private final List<Field> found = new ArrayList<>();
    private final Set<LabelType> seen = EnumSet.noneOf(LabelType.class);
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder others = new StringBuilder();
    private final List<String> skills = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private boolean skillsEnd;
    private boolean certain = true;
    private LabelType section = LabelType.IGNORED;

    CardExtractor(FieldReader fields, List<CardLine> lines, Instant now) {
        this.fields = fields;
        this.lines = lines;
        this.now = now;
    }

    /** What the card says. */
    FieldResult read() {
        lines.forEach(this::line);
        if (!skills.isEmpty() && certain) {
            found.add(Field.of("skills", String.join("\n", skills), 0));
        }
        return fields.read(found, now);
    }

    /** The short lines that may tell something and were not understood. */
    List<String> unread() {
        return unread;
    }

    /** The title, where no field is it. */
    Optional<String> title() {
        return CardTitle.above(lines);
    }

    /** The client's words: below the label for them, or else what reads like sentences. */
    Optional<String> description() {
        StringBuilder words = text.isEmpty() ? others : text;
        return words.isEmpty() ? Optional.empty() : Optional.of(words.toString().strip());
    }

    private void line(CardLine line) {
        switch (line.kind()) {
            case LABEL -> label(line);
            case FIELD -> line.fields().forEach(field -> field(field, line));
            case PHRASES -> phrases(line);
            case WORDS -> words(line);
            case FOREIGN -> foreign(line);
            default -> {}
        }
    }

    /** A box before the payment makes a label of it that has no value. */
    private void label(CardLine line) {
        section = type(line.fields().get(0)).orElse(LabelType.IGNORED);
        if (section == LabelType.PAYMENT) {
            unread.add(line.text());
        }
    }

    private void foreign(CardLine line) {
        if (section == LabelType.DESCRIPTION) {
            text.append(line.text()).append('\n');
        } else {
            skillsEnd |= section == LabelType.SKILLS;
            limit(line.text()).ifPresent(unread::add);
        }
    }

    /** "US only: yes" says what stands before the colon. */
    private static Optional<String> limit(String line) {
        int colon = line.indexOf(':');
        boolean so =
                colon > 0 && CaseFolding.of(line.substring(colon + 1)).strip().equals("yes");
        return so
                ? Optional.of(line.substring(0, colon))
                        .filter(label -> PlaceRestriction.read(label).isPresent())
                : Optional.empty();
    }

    private void phrases(CardLine line) {
        if (section == LabelType.DESCRIPTION) {
            text.append(line.text()).append('\n');
        } else {
            found.addAll(line.fields());
        }
    }

    private void words(CardLine line) {
        if (section == LabelType.DESCRIPTION) {
            text.append(line.text()).append('\n');
        } else if (section == LabelType.SKILLS && SkillListParser.isName(line.text())) {
            certain &= !skillsEnd;
            skills.addAll(SkillListParser.split(line.text()));
        } else if (line.text().length() >= SHORTEST_TEXT) {
            others.append(line.text()).append('\n');
        } else {
            unread.add(line.text());
        }
    }

    /** A field in the description counts only where its label stands nowhere before. */
    private void field(Field field, CardLine line) {
        LabelType type = type(field).orElse(LabelType.IGNORED);
        Field here =
                section == LabelType.CLIENT ? new Field(field.label(), field.value(), CLIENT, field.position()) : field;
        boolean ends = !seen.contains(type) && (type == LabelType.IGNORED || fields.understands(here, now));
        if (section == LabelType.DESCRIPTION && !ends) {
            text.append(line.text()).append('\n');
            unread.add(line.text());
            return;
        }
        seen.add(type);
        if (type == LabelType.DESCRIPTION || type == LabelType.SKILLS) {
            section = type == LabelType.DESCRIPTION ? type : LabelType.IGNORED;
            text.append(type == LabelType.DESCRIPTION ? field.value() + "\n" : "");
        } else if (section == LabelType.DESCRIPTION || section == LabelType.SKILLS) {
            section = LabelType.IGNORED;
        }
        found.add(here);
    }

    private Optional<LabelType> type(Field field) {
        return CardSkin.type(field, fields);
    }
}
