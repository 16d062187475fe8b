package coach.connects.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The plan of the house as rules: who may know whom, who may touch which library, and what pure means. A rule that
 * matches no class fails, so a package cannot slip out from under its rule by being renamed.
 */
final class ArchitectureRules {
    /** No clock, no random source, no I/O, no database, no SDK. */
    static final List<String> PURE = List.of(
            "money",
            "parsing",
            "posting",
            "reading",
            "wallet",
            "profile",
            "check",
            "community",
            "reminder",
            "chat",
            "marketplace");

    /** Every package, and the packages of ours it may know. A sub-package counts as its parent unless named here. */
    private static final Map<String, List<String>> ARROWS = arrows();

    /** Every library that has a home, and the packages it lives in. */
    static final Map<String, List<String>> HOMES = homes();

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    private static Map<String, List<String>> arrows() {
        List<String> talk = plus(PURE, "i18n", "session");
        // The timer: what an adapter sends again, shows meanwhile or looks after, it waits for in its own thread.
        List<String> messages = List.of("money", "profile", "chat", "i18n", "kit");
        Map<String, List<String>> arrows = new TreeMap<>();
        arrows.put("money", List.of());
        arrows.put("parsing", List.of("money"));
        arrows.put("posting", List.of("money", "parsing"));
        // What Upwork's Connects history says is told in words of the wallet.
        arrows.put("reading", List.of("money", "parsing", "posting", "wallet"));
        // The one place that starts a process: what it sees in a picture is told in words of the reader.
        arrows.put("picture", List.of("reading"));
        // What it draws is told in words of the chat; nobody but the app knows it.
        arrows.put("chart", List.of("chat"));
        arrows.put("wallet", List.of("money", "parsing", "posting"));
        arrows.put("profile", List.of("money", "parsing", "posting", "wallet"));
        arrows.put("check", List.of("money", "parsing", "posting", "wallet", "profile"));
        // Not the wallet: what a group sees holds no private figure.
        arrows.put("community", List.of("money", "parsing", "posting", "profile", "check"));
        arrows.put("reminder", List.of("money", "parsing", "wallet", "profile"));
        arrows.put("chat", List.of("profile"));
        arrows.put("marketplace", List.of("money", "parsing", "posting", "chat"));
        arrows.put("i18n", List.of("money", "chat"));
        arrows.put("kit", List.of());
        arrows.put("session", plus(PURE, "i18n"));
        arrows.put("engine", plus(talk, "store", "persistence"));
        arrows.put("feature", plus(talk, "engine", "store", "persistence"));
        arrows.put("store", List.of());
        arrows.put("persistence", plus(PURE, "session", "store"));
        arrows.put("store.sqlite", List.of("store"));
        arrows.put("store.mongo", List.of("store"));
        // The commands: what it sends by itself has buttons, bound and answered like those of any other message.
        arrows.put("scheduling", plus(talk, "engine", "feature", "store", "persistence"));
        arrows.put("wiring", plus(talk, "engine", "feature", "store", "persistence", "scheduling"));
        // The address of a sign-in, which it takes out of the chat.
        arrows.put("telegram", plus(messages, "marketplace"));
        arrows.put("discord", messages);
        arrows.put("console", messages);
        // The reader: it knows every country's names.
        arrows.put("upwork", List.of("money", "parsing", "posting", "reading", "chat", "marketplace"));
        arrows.put("app", List.copyOf(arrows.keySet()));
        return arrows;
    }

    private static Map<String, List<String>> homes() {
        Map<String, List<String>> homes = new TreeMap<>();
        homes.put("org.telegram..", List.of("telegram"));
        homes.put("net.dv8tion..", List.of("discord"));
        homes.put("okhttp3..", List.of("telegram", "discord"));
        homes.put("org.jline..", List.of("console"));
        // The core has no HTTP client: whoever speaks to a server is an adapter, or looks whether one is there.
        homes.put("java.net.http..", List.of("upwork", "app"));
        homes.put("org.quartz..", List.of("scheduling"));
        homes.put("java.sql..", List.of("store.sqlite"));
        homes.put("javax.imageio..", List.of("picture", "chart"));
        homes.put("java.awt..", List.of("picture", "chart"));
        homes.put("org.knowm..", List.of("chart"));
        homes.put("org.sqlite..", List.of("store.sqlite"));
        homes.put("com.mongodb..", List.of("store.mongo"));
        // The schedule: a lease is a document of its own, with one field.
        homes.put("org.bson..", List.of("store", "persistence", "store.sqlite", "store.mongo", "scheduling"));
        homes.put("io.prometheus..", List.of("app"));
        homes.put("picocli..", List.of("app"));
        homes.put("org.jsoup..", List.of("reading"));
        homes.put("org.apache.james..", List.of("reading"));
        return homes;
    }

    /** Every rule, by the name a reader is told when it breaks. */
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("every package is in the plan", everyPackageIsInThePlan());
        ARROWS.forEach((from, to) -> rules.put(from + " knows only " + to, knowsOnly(from, to)));
        HOMES.forEach((library, homes) -> rules.put(library + " stays in " + homes, staysIn(library, homes)));
        rules.put("no cycles", slices().matching(root + ".(**)").should().beFreeOfCycles());
        rules.put("pure packages use only values", pureUsesOnlyValues());
        rules.put("pure packages ask nobody", asksNobody());
        rules.put(
                "the core's thinking reads no clock", nobodyIn(plus(PURE, "i18n", "session"), ForbiddenApis::isClock));
        rules.put("the core's thinking rolls no dice", nobodyIn(plus(PURE, "i18n", "session"), ForbiddenApis::isDice));
        rules.put("only picture starts processes", startsNoProcess());
        rules.put("no regular expression meets a person's text", noRegularExpression());
        return rules;
    }

    private ArchRule everyPackageIsInThePlan() {
        return classes().should().resideInAnyPackage(packages(List.copyOf(ARROWS.keySet())));
    }

    private ArchRule knowsOnly(String from, List<String> to) {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(packages(plus(to, from)));
        return classes()
                .that(live(List.of(from)))
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage(root + "..")).or(allowed).as("are not ours, or are in " + plus(to, from)));
    }

    private ArchRule staysIn(String library, List<String> homes) {
        return noClasses()
                .that(not(live(homes)))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .because(library + " stays in " + homes);
    }

    private ArchRule pureUsesOnlyValues() {
        return classes()
                .that(live(PURE))
                .should()
                .onlyDependOnClassesThat(
                        resideInAPackage(root + "..").or(value()).as("are values"));
    }

    private ArchRule asksNobody() {
        return nobodyIn(PURE, ForbiddenApis::isMachine);
    }

    /** A process is given our environment, where tokens stand, unless somebody takes care of that. */
    private ArchRule startsNoProcess() {
        return noClasses()
                .that(not(live(List.of("picture"))))
                .should()
                .dependOnClassesThat(
                        describe("start processes", type -> type.getFullName().equals("java.lang.ProcessBuilder")))
                .orShould()
                .callMethod(Runtime.class, "exec", String.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String[].class);
    }

    /** P-5: a backtracking expression can be made to run for minutes by a few words. */
    private ArchRule noRegularExpression() {
        List<String> readers = plus(PURE, "i18n", "session", "engine", "feature");
        return noClasses()
                .that(live(readers))
                .should()
                .dependOnClassesThat(describe("match regular expressions", ForbiddenApis::isRegex))
                .orShould()
                .accessTargetWhere(describe("it is a regular expression in disguise", ForbiddenApis::isHiddenRegex));
    }

    private ArchRule nobodyIn(List<String> names, Predicate<JavaAccess<?>> forbidden) {
        return noClasses().that(live(names)).should().accessTargetWhere(describe("that is to be handed in", forbidden));
    }

    private static DescribedPredicate<JavaClass> value() {
        return describe("are values", type -> ForbiddenApis.isValue(type.getBaseComponentType()));
    }

    private DescribedPredicate<JavaClass> live(List<String> names) {
        return resideInAnyPackage(packages(names)).as("live in " + names);
    }

    /** With their sub-packages, but for a package whose sub-packages stand in the plan themselves. */
    private String[] packages(List<String> names) {
        return names.stream()
                .map(name -> root + "." + name + (name.equals("store") ? "" : ".."))
                .toArray(String[]::new);
    }

    private static List<String> plus(List<String> names, String... more) {
        List<String> all = new ArrayList<>(names);
        Stream.of(more).filter(name -> !all.contains(name)).forEach(all::add);
        return List.copyOf(all);
    }
}
