package coach.connects.feature.settings;

import coach.connects.parsing.Affixes;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.ClockTime;
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
            Tokens.phrases("my clock shows |my clock says |my local time is |my zone is "),
            ProfileField.COUNTRY,
            Tokens.phrases("my country is |my country: |my location is "),
            ProfileField.SKILLS,
            Tokens.phrases("my skills are |my skill is |my skills: |i work with |i work in |i specialize in "
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
            Tokens.phrases("my billing date is "),
            ProfileField.EARNINGS,
            Tokens.phrases("my earnings balance is |my upwork earnings are |my earnings are "),
            ProfileField.ACCOUNT,
            Tokens.phrases(
                    "my account is |my account is an |we are |we're |i'm now |i am now |im now |now i'm |now i am |now im "
                            + "|i run |i have |we have |i'm |i am |im "));

    /** What a setting is called, where it is changed, or told by its name. */
    private static final List<String> CHANGING =
            Tokens.phrases("set |change |update |switch |make |put |correct |fix |edit ");

    private static final List<String> TO = Tokens.phrases("to |is now |is |as |are |: |= |- ");
    /** What nobody says of a job: the name alone tells whose it is. */
    private static final List<ProfileField<?>> ONES_OWN =
            List.of(ProfileField.TIME_ZONE, ProfileField.BILLING_DAY, ProfileField.SKILLS);

    private static final List<String> AT_A_PLACE = Tokens.phrases(
            "my city is |my town is |i'm currently in |i am currently in |i'm from |i am from |im from |i live in |i'm in |i am in "
                    + "|im in |i'm based in |i am based in |i work from |i'm located in |i am located in |am in |am from "
                    + "|i come from |i moved to |i just moved to |i have moved to |i've moved to |ive moved to |i relocated to "
                    + "|i'm living in |i am living in |im living in |i'm now in |i am now in |im now in |now i live in "
                    + "|i now live in |i stay in |i stay for |i reside in |im based in |im located in |i dey |moro no |moro em "
                    + "|sou de |sou do |vivo en |soy de |ich wohne in |ich lebe in ");

    private static final List<String> ARTICLE = List.of("the ");

    /** What may stand behind it: since when, or still. */
    private static final List<String> SINCE = Tokens.phrases(
            " now| currently| these days| at the moment| right now| today| nowadays| again| po| city| sir| on upwork");

    private static final List<String> FORGETTING = Tokens.phrases(
            "forget |remove |delete |clear |take away |take out |take |undo |unset |reset |drop |erase ");
    private static final List<String> OWN = Tokens.phrases("my |the ");
    private static final List<String> AWAY =
            Tokens.phrases(" away| off| out| again| setting| from my profile| from the profile");

    private static final List<String> BETWEEN =
            List.of(" and i'm ", " and i am ", " and i ", " and my ", ", i'm ", ", i am ", ", i ", ", my ");

    /** What is said of skills that are kept; none is called so. */
    private static final List<String> CLOCK = Tokens.phrases(
            "the time here is |the time is |time here is |time is |my time is |my local time is |local time is |local time |my time "
                    + "|here it is |here it's |here its |here is |it is now |it's now |its now |current time is |the current time is "
                    + "|i'm at |i am at |im at |i'm on |i am on |im on |i'm in |i am in |im in |i'm |i am |im |we are on |my offset is |i use ");

    private static final List<String> HERE = Tokens.phrases(" here| now| my time");

    private static final List<String> JUDGED = Tokens.phrases(
            "wrong|bad|good|great|not right|not correct|incorrect|old|outdated"
                    + "|missing|many|few|low|high|none|no|nothing|everything|anything|something|all|this|that|it|me|you"
                    + "|people|life|money|my job|my work|my jobs|what i do|them|working|it all|lots of things|many things|different|not these|not complete|incomplete|private|what|where|here|ok");

    private static final List<String> TONGUES =
            Tokens.phrases("change language to |change the language to |change my language to |set language to "
                    + "|set the language to |set my language to |switch language to |switch to |language |my language is |speak |speak in "
                    + "|talk in |talk to me in |reply in |answer in |write in |write to me in |do you speak |do you understand "
                    + "|do you know |i want |i speak |i only speak |in ");

    private static final List<String> WEEKLY =
            Tokens.phrases("hours a week|hours per week|hours weekly|hours/week|hrs a week|hrs per week|hrs/week");

    /** "Change my time zone to Dubai", "billing day is 17": the name, and behind it what may be a value of it. */
    private static Optional<SpokenTrait> named(String said) {
        String changed = Affixes.withoutStart(said, CHANGING);
        String own = Affixes.withoutStart(changed, OWN);
        ProfileArgument argument = ProfileArgument.of(own.replace(": ", " : "));
        String value = Affixes.withoutStart(argument.value(), TO);
        boolean plain = value.equals(argument.value());
        boolean oneself =
                !own.equals(said) || argument.field().filter(ONES_OWN::contains).isPresent();
        return argument.field()
                .filter(field -> OPENINGS.containsKey(field) && !value.isEmpty())
                .filter(field -> !changed.equals(said) || (!plain && oneself))
                .map(field -> new SpokenTrait(field, value));
    }

    /** Whether these words tell a time zone, be it one that has to be asked back. */
    static Optional<String> zone(String words) {
        String said = Affixes.withoutEnds(CaseFolding.of(words.strip()), List.of(".", "!"));
        String zone = Affixes.withoutStart(said, OPENINGS.getOrDefault(ProfileField.TIME_ZONE, List.of()));
        if (said.length() > LONGEST || said.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        Optional<String> told = zone.equals(said)
                ? named(said)
                        .filter(trait -> trait.field().equals(ProfileField.TIME_ZONE))
                        .map(SpokenTrait::value)
                : Optional.of(zone);
        return told.map(place -> Affixes.withoutEnds(place, SINCE));
    }

    /** The trait that is to be forgotten: "forget my country", "take my time zone away". */
    static Optional<ProfileField<?>> forgotten(String words) {
        String said = words.length() > LONGEST ? "" : PoliteWords.without(words);
        String named = Affixes.withoutStart(said, FORGETTING);
        ProfileArgument argument = ProfileArgument.of(Affixes.withoutEnds(Affixes.withoutStart(named, OWN), AWAY));
        return named.equals(said) || !argument.value().isEmpty() ? Optional.empty() : argument.field();
    }

    /** What a clock shows or how far it is from UTC, told unasked: "it's 2:30 pm here", "I'm GMT+1". */
    static Optional<String> clock(String words) {
        String said = Affixes.withoutEnds(CaseFolding.of(words.strip()), List.of(".", "!"));
        String bare = said.length() > LONGEST ? "" : Affixes.withoutStart(said, CLOCK);
        boolean offset = (bare.startsWith("utc") || bare.startsWith("gmt"))
                && ProfileField.TIME_ZONE.type().parse(bare).value().isPresent();
        // A time alone may be anything: an hour for reminders, or of a call.
        boolean here = !bare.equals(said) || HERE.stream().anyMatch(said::endsWith);
        return offset || (here && ClockTime.read(bare).isPresent()) ? Optional.of(bare) : Optional.empty();
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
            return Stream.of(place, Affixes.withoutEnds(place, SINCE), town, plain, beforeItsCountry(place, now))
                    .flatMap(one -> Stream.of(one, Affixes.withoutStart(one, ARTICLE)))
                    .flatMap(one -> told(PLACES, one, now).stream())
                    .findFirst();
        }
        return OPENINGS.entrySet().stream()
                .filter(opening ->
                        !Affixes.withoutStart(said, opening.getValue()).equals(said))
                .flatMap(opening ->
                        ofTrait(opening.getKey(), Affixes.withoutStart(said, opening.getValue()), now).stream())
                .findFirst()
                .or(() -> named(said).flatMap(told -> ofTrait(told.field(), told.value(), now)));
    }

    /** The town of "Karachi Pakistan"; all of the words where no country stands last. */
    private static String beforeItsCountry(String place, Instant now) {
        int gap = place.indexOf(' ');
        while (gap > 0) {
            if (!fitting(List.of(ProfileField.COUNTRY), place.substring(gap + 1), now)
                    .isEmpty()) {
                return place.substring(0, gap);
            }
            gap = place.indexOf(' ', gap + 1);
        }
        return place;
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
