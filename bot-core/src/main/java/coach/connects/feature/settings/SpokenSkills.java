package coach.connects.feature.settings;

import coach.connects.engine.CommandContext;
import coach.connects.parsing.Affixes;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import coach.connects.profile.ProfileField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The work that somebody says they do: "I'm a graphic designer", "I do logos and flyers". It is that only where each part ends in
 * a trade, or in a work that the catalogue lists ({@code profile.said.work}).
 */
final class SpokenSkills {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 4;
    private static final int MOST_PARTS = 6;

    private static final List<String> BEING =
            Tokens.phrases("i'm a |i'm an |i am a |i am an |im a |im an |i work as a |i work as an "
                    + "|i work as |i'm working as a |i am working as a |by trade i am a |freelance |");
    private static final List<String> DOING =
            Tokens.phrases("i do |i design |i make |i create |i build |i write |i edit |i draw "
                    + "|i translate |i develop |i mostly do |i mainly do |i only do |i usually do |i produce |i record |i code in |i code |i work on "
                    + "|i know how to use |i know |my skills |skills ");
    /** Whoever says so names skills, whatever they are. */
    private static final List<String> ADDING = Tokens.phrases(
            "add skills |add skill |add the skill |add a skill |add my skill |add to my skills |new skill |another skill ");

    private static final List<String> TO_SKILLS = Tokens.phrases(
            " to my skills| to skills| to my skill| to the skills| to my profile| as a skill| as skill| as my skill");
    private static final List<String> KIND =
            Tokens.phrases("freelance |freelancing |professional |junior |senior |full-time |part-time ");

    /** What people of a trade do. */
    private static final Map<String, String> TRADES = Map.ofEntries(
            Map.entry("designer", "design"),
            Map.entry("developer", "development"),
            Map.entry("programmer", "programming"),
            Map.entry("writer", "writing"),
            Map.entry("copywriter", "copywriting"),
            Map.entry("editor", "editing"),
            Map.entry("proofreader", "proofreading"),
            Map.entry("translator", "translation"),
            Map.entry("transcriber", "transcription"),
            Map.entry("transcriptionist", "transcription"),
            Map.entry("illustrator", "illustration"),
            Map.entry("animator", "animation"),
            Map.entry("photographer", "photography"),
            Map.entry("videographer", "videography"),
            Map.entry("marketer", "marketing"),
            Map.entry("bookkeeper", "bookkeeping"),
            Map.entry("accountant", "accounting"),
            Map.entry("engineer", "engineering"),
            Map.entry("architect", "architecture"),
            Map.entry("analyst", "analysis"),
            Map.entry("researcher", "research"),
            Map.entry("assistant", "assistance"),
            Map.entry("artist", "art"),
            Map.entry("voiceover", "voice over"),
            Map.entry("tutor", "tutoring"),
            Map.entry("tester", "testing"),
            Map.entry("modeler", "modeling"),
            Map.entry("scientist", "science"));

    private SpokenSkills() {}

    /** The skills, with those that are kept already; empty where the words tell none. */
    static Optional<String> read(CommandContext context, String words) {
        String said = Affixes.withoutEnds(CaseFolding.of(words.strip()), List.of(".", "!"));
        if (said.length() > LONGEST || said.indexOf('\n') >= 0 || said.indexOf('?') >= 0) {
            return Optional.empty();
        }
        String being = Affixes.withoutStart(said, BEING);
        String doing = Affixes.withoutStart(said, DOING);
        String added = added(said);
        boolean adds = !added.equals(said);
        List<String> parts = parts(apart(context, adds ? added : being.equals(said) ? doing : being));
        if ((!adds && being.equals(said) && doing.equals(said)) || parts.isEmpty() || parts.size() > MOST_PARTS) {
            return Optional.empty();
        }
        Set<String> skills = new LinkedHashSet<>(
                context.state().profile().get(ProfileField.SKILLS).orElse(List.of()));
        for (String part : parts) {
            Optional<String> skill = adds ? Optional.of(part) : skill(context, part);
            if (skill.isEmpty()) {
                return Optional.empty();
            }
            skills.add(skill.get());
        }
        return Optional.of(skills.stream().collect(Collectors.joining(", ")));
    }

    /** "Html css javascript" are three: words between commas that are each a tool's name stand apart. */
    static String apart(CommandContext context, String listed) {
        List<String> skills = new ArrayList<>();
        for (String part : listed.split(",", -1)) {
            List<String> words =
                    Tokens.of(part).stream().filter(word -> !word.equals("and")).toList();
            boolean tools = words.stream().allMatch(word -> context.lists("profile.said.tool", word));
            skills.addAll(tools ? words : List.of(part.strip()));
        }
        return String.join(", ", skills);
    }

    /** "Add skill Figma", "add Figma to my skills": what is to be added; the words themselves where nothing is. */
    private static String added(String said) {
        String named = Affixes.withoutStart(Affixes.withoutStart(said, ADDING), List.of(": ", ":"));
        String bare = said.startsWith("add ") ? Affixes.withoutEnd(said, TO_SKILLS) : said;
        return bare.equals(said) ? named : bare.substring("add ".length());
    }

    private static List<String> parts(String listed) {
        List<String> parts = new ArrayList<>();
        for (String part : listed.replace(" and ", ",").replace("&", ",").split(",", -1)) {
            String bare = Affixes.withoutStart(
                    Affixes.withoutStart(part.strip(), Tokens.phrases("a |an |some |also ")), KIND);
            if (!bare.isEmpty()) {
                parts.add(bare);
            }
        }
        return parts;
    }

    private static Optional<String> skill(CommandContext context, String part) {
        List<String> words = new ArrayList<>(Tokens.of(part));
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        String last = words.get(words.size() - 1);
        String trade = TRADES.get(last);
        if (trade != null) {
            words.set(words.size() - 1, trade);
            return Optional.of(String.join(" ", words));
        }
        boolean work = context.lists("profile.said.work", last) || context.lists("profile.said.tool", last);
        return work ? Optional.of(part) : Optional.empty();
    }
}
