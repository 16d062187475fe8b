package coach.connects.feature.settings;

import coach.connects.parsing.Affixes;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.PoliteWords;
import coach.connects.parsing.Tokens;
import coach.connects.profile.Profile;
import coach.connects.profile.ProfileField;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody tells about themselves in words: {@code I'm from Nigeria}, {@code my time zone is Lagos}, {@code I have 20
 * hours a week}.
 *
 * @param field the trait that the words are of; of a place that is a country and has one clock, the country
 * @param value what was told of it
 */
record SpokenTrait(ProfileField<?> field, String value) {
    private static final int LONGEST = 120;

    /** Of a value alone these are tried; numbers and skills could be anything. */
    private static final List<ProfileField<?>> TELLING =
            List.of(ProfileField.EXPERIENCE, ProfileField.ACCOUNT, ProfileField.COUNTRY, ProfileField.TIME_ZONE);

    private static final List<ProfileField<?>> NUMBERS =
            List.of(ProfileField.HOURS, ProfileField.EARNINGS, ProfileField.BILLING_DAY);

    private static final List<ProfileField<?>> PLACES = List.of(ProfileField.COUNTRY, ProfileField.TIME_ZONE);

    private static final Map<ProfileField<?>, List<String>> OPENINGS = Map.of(
            ProfileField.TIME_ZONE,
            Tokens.phrases(
                    "my time zone is |my timezone is |my time zone: |my timezone: |set my time zone to "
                            + "|set my timezone to |my clock shows |my clock says |my local time is |my zone is |timezone is |time zone is "),
            ProfileField.COUNTRY,
            Tokens.phrases("my country is |my country: |my location is |set my country to "),
            ProfileField.SKILLS,
            Tokens.phrases(
                    "my skills are |my skill is |my skills: |set my skills to |i work with |i work in |i specialize in "
                            + "|i specialise in |my niche is |my field is |my profession is |my speciality is |my specialty is |i offer "
                            + "|my services are |i'm good at |i am good at |im good at |i'm skilled in |i am skilled in |i'm an expert in "
                            + "|i am an expert in "),
            ProfileField.HOURS,
            Tokens.phrases(
                    "i have |i can work |i can give |i'm available |i am available |my hours are |i work |i do |im available "
                            + "|i can only work |i only work |i only have |i work about |i work only "),
            ProfileField.EXPERIENCE,
            Tokens.phrases("my experience is |my level is |my experience: |my level: |i'm |i am |im "),
            ProfileField.BILLING_DAY,
            Tokens.phrases("my billing day is |my billing date is |my billing day: "),
            ProfileField.EARNINGS,
            Tokens.phrases("my earnings balance is |my upwork earnings are |my earnings are "),
            ProfileField.ACCOUNT,
            Tokens.phrases(
                    "my account is |my account is an |we are |we're |i'm now |i am now |im now |now i'm |now i am |now im "
                            + "|i run |i have |we have |i'm |i am |im "));

    private static final List<String> AT_A_PLACE =
            Tokens.phrases("i'm from |i am from |im from |i live in |i'm in |i am in "
                    + "|im in |i'm based in |i am based in |i work from |i'm located in |i am located in |am in |am from "
                    + "|i come from |i moved to |i just moved to |i have moved to |i've moved to |ive moved to |i relocated to "
                    + "|i'm living in |i am living in |im living in |i'm now in |i am now in |im now in |now i live in "
                    + "|i now live in |i stay in |i stay for |i reside in |im based in |im located in |i dey |moro no |moro em "
                    + "|sou de |sou do |vivo en |soy de |ich wohne in |ich lebe in ");

    private static final List<String> ARTICLE = List.of("the ");

    /** What may stand behind it: since when, or still. */
    private static final List<String> SINCE = Tokens.phrases(
            " now| currently| these days| at the moment| right now| today| nowadays| again| po| city| sir| on upwork");

    private static final List<String> BETWEEN =
            List.of(" and i'm ", " and i am ", " and i ", " and my ", ", i'm ", ", i am ", ", i ", ", my ");

    /** What is said of skills that are kept; none is called so. */
    private static final List<String> JUDGED = Tokens.phrases(
            "wrong|bad|good|great|not right|not correct|incorrect|old|outdated"
                    + "|missing|many|few|low|high|none|no|different|not these|not complete|incomplete|private|what|where|here|ok");

    private static final List<String> TONGUES =
            Tokens.phrases("change language to |change the language to |change my language to |set language to "
                    + "|set the language to |set my language to |switch language to |switch to |language |my language is |speak |speak in "
                    + "|talk in |talk to me in |reply in |answer in |write in |write to me in |do you speak |do you understand "
                    + "|do you know |i want |i speak |i only speak |in ");

    private static final List<String> WEEKLY =
            Tokens.phrases("hours a week|hours per week|hours weekly|hours/week|hrs a week|hrs per week|hrs/week");

    /** Whether these words tell a time zone, be it one that has to be asked back. */
    static Optional<String> zone(String words) {
        String said = Affixes.withoutEnds(CaseFolding.of(words.strip()), List.of(".", "!"));
        String zone = Affixes.withoutStart(said, OPENINGS.getOrDefault(ProfileField.TIME_ZONE, List.of()));
        return zone.equals(said) || said.length() > LONGEST || said.indexOf('\n') >= 0
                ? Optional.empty()
                : Optional.of(Affixes.withoutEnds(zone, SINCE));
    }

    /** The parts of what tells several at once, such as "I am from Kenya and I have 10 hours a week". */
    static List<String> parts(String words) {
        String said = words.length() > LONGEST ? "" : words;
        for (String between : BETWEEN) {
            int at = said.toLowerCase(Locale.ROOT).indexOf(between);
            if (at > 0) {
                return List.of(
                        said.substring(0, at).strip(),
                        said.substring(at + between.indexOf(' ', 1)).strip());
            }
        }
        return List.of(words);
    }

    /** The language that these words wish for; empty where they wish for none that there is. */
    static Optional<String> language(String words) {
        String said = PoliteWords.without(words);
        String tongue = Affixes.withoutStart(said, TONGUES);
        return said.length() <= LONGEST && !tongue.equals(said) && LanguageChoice.isNamed(tongue)
                ? Optional.of(tongue)
                : Optional.empty();
    }

    /** What these words tell; empty when they tell no trait, or one that nobody can have. */
    static Optional<SpokenTrait> of(String words, Instant now) {
        String said = Affixes.withoutEnds(CaseFolding.of(words.strip()), List.of(".", "!"));
        if (said.length() > LONGEST || said.indexOf('\n') >= 0 || said.indexOf('?') >= 0) {
            return Optional.empty();
        }
        String place = Affixes.withoutStart(said, AT_A_PLACE);
        if (!place.equals(said)) {
            // "Lagos, Nigeria" has one clock, "New York City now" is New York.
            String town = place.indexOf(',') > 0 ? place.substring(0, place.indexOf(',')) : place;
            String plain = withoutAccents(town);
            return Stream.of(place, Affixes.withoutEnds(place, SINCE), town, plain)
                    .flatMap(one -> Stream.of(one, Affixes.withoutStart(one, ARTICLE)))
                    .flatMap(one -> told(PLACES, one, now).stream())
                    .findFirst();
        }
        return OPENINGS.entrySet().stream()
                .filter(opening ->
                        !Affixes.withoutStart(said, opening.getValue()).equals(said))
                .flatMap(opening ->
                        ofTrait(opening.getKey(), Affixes.withoutStart(said, opening.getValue()), now).stream())
                .findFirst();
    }

    /** "São Paulo" as its zone is written. */
    private static String withoutAccents(String place) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(place, Normalizer.Form.NFD)
                .codePoints()
                .filter(sign -> Character.getType(sign) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** "I have 20" tells no hours: of a week they have to be. */
    private static Optional<SpokenTrait> ofTrait(ProfileField<?> field, String words, Instant now) {
        String value = Affixes.withoutEnds(words, SINCE);
        if (field.equals(ProfileField.HOURS) && WEEKLY.stream().noneMatch(value::endsWith)) {
            return Optional.empty();
        }
        boolean judged = field.equals(ProfileField.SKILLS) && JUDGED.contains(value);
        return judged
                ? Optional.empty()
                : told(List.of(field), field.equals(ProfileField.SKILLS) ? listed(value) : value, now);
    }

    /** "figma and java" are two skills; "research and development" among others is one. */
    private static String listed(String skills) {
        String commas = skills.replace(", and ", ", ");
        return commas.indexOf(',') < 0 ? commas.replace(" and ", ", ") : commas;
    }

    private static Optional<SpokenTrait> told(List<ProfileField<?>> fields, String value, Instant now) {
        List<ProfileField<?>> fitting = fitting(fields, value, now);
        return fitting.stream().findFirst().map(field -> new SpokenTrait(field, value));
    }

    /** The traits that this value alone can be of. */
    static List<ProfileField<?>> meantBy(String value, Instant now) {
        List<ProfileField<?>> telling = fitting(TELLING, value, now);
        return telling.isEmpty() ? fitting(NUMBERS, value, now) : telling;
    }

    private static List<ProfileField<?>> fitting(List<ProfileField<?>> fields, String value, Instant now) {
        List<ProfileField<?>> fitting = new ArrayList<>();
        for (ProfileField<?> field : fields) {
            if (ProfileAnswer.read(Profile.EMPTY, field, value, now).value().isPresent()) {
                fitting.add(field);
            }
        }
        return List.copyOf(fitting);
    }
}
