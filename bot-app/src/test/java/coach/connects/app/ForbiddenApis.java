package coach.connects.app;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitReferenceTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/** What lies outside a calculation: the clock, dice, the machine, and engines that a text can make run for ever. */
final class ForbiddenApis {
    private static final Set<String> VALUE_PACKAGES = Set.of(
            "java.lang",
            "java.lang.annotation",
            "java.lang.invoke",
            "java.math",
            "java.nio.charset",
            "java.text",
            "java.time",
            "java.time.chrono",
            "java.time.format",
            "java.time.temporal",
            "java.time.zone",
            "java.util",
            "java.util.function",
            "java.util.stream");

    private static final Set<String> VALUE_TYPES = Set.of(
            "java.io.ByteArrayInputStream",
            "java.io.ByteArrayOutputStream",
            "java.io.IOException",
            "java.io.InputStream",
            "java.io.Reader",
            "java.io.Serializable",
            "java.io.StringReader",
            "java.io.UncheckedIOException",
            "java.net.URI",
            "java.net.URISyntaxException",
            "java.net.URLDecoder",
            "java.net.URLEncoder",
            "java.nio.ByteBuffer",
            "java.nio.CharBuffer",
            "java.security.MessageDigest",
            "java.security.NoSuchAlgorithmException");

    /** Packages that read postings for {@code job}; who else may use them is another rule's matter. */
    private static final List<String> READERS =
            List.of("org.jsoup", "org.apache.james.mime4j", "com.fasterxml.jackson", "org.jspecify");

    private static final Set<String> NO_VALUES = Set.of(
            "java.lang.ClassLoader",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.util.Scanner",
            "java.util.ServiceLoader",
            "java.util.Timer",
            "java.util.TimerTask");

    private static final Set<String> HARMLESS_OF_SYSTEM = Set.of("arraycopy", "identityHashCode", "lineSeparator");

    private static final Set<String> DEFAULTS = Set.of(
            "java.nio.charset.Charset.defaultCharset",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault");

    private ForbiddenApis() {}

    /** Values and calculations only: nothing that could wait, be absent, or answer differently tomorrow. */
    static boolean isValue(JavaClass type) {
        String name = type.getFullName();
        return type.isPrimitive()
                || (VALUE_PACKAGES.contains(type.getPackageName()) && !NO_VALUES.contains(outermost(name)))
                || VALUE_TYPES.contains(outermost(name))
                || READERS.stream().anyMatch(reader -> name.startsWith(reader + "."));
    }

    /** The time of day, unless it is read off a clock that was handed in. */
    static boolean isClock(JavaAccess<?> access) {
        String owner = owner(access);
        String name = access.getTarget().getName();
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
            case "java.time.Clock", "java.time.InstantSource" ->
                name.startsWith("system") || (name.startsWith("tick") && !name.equals("tick"));
            case "java.util.Date" -> name.equals("<init>") && parameters(access).isEmpty();
            case "java.util.Calendar" -> name.equals("getInstance");
            case "java.util.GregorianCalendar" ->
                name.equals("<init>") && parameters(access).size() < 3;
            default ->
                owner.startsWith("java.time.")
                        && name.equals("now")
                        && !parameters(access).contains("java.time.Clock");
        };
    }

    /** A random source without a seed. */
    static boolean isDice(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        return switch (owner(access)) {
            case "java.security.SecureRandom", "java.util.concurrent.ThreadLocalRandom" ->
                name.equals("<init>") || name.equals("current") || name.startsWith("getInstance");
            case "java.util.Random", "java.util.SplittableRandom" ->
                name.equals("<init>") && parameters(access).isEmpty();
            case "java.util.random.RandomGenerator" -> name.equals("getDefault") || name.equals("of");
            case "java.lang.Math", "java.lang.StrictMath" -> name.equals("random");
            case "java.util.UUID" -> name.equals("randomUUID");
            case "java.util.Collections" ->
                name.equals("shuffle") && parameters(access).size() == 1;
            default -> false;
        };
    }

    /** The console, the environment, the machine's defaults, and resources (they are handed in as streams). */
    static boolean isMachine(JavaAccess<?> access) {
        String owner = owner(access);
        String name = access.getTarget().getName();
        return (owner.equals("java.lang.System") && !HARMLESS_OF_SYSTEM.contains(name))
                || (owner.equals("java.lang.Class") && name.startsWith("getResource") && !isOwnWords(access))
                || (owner.equals("java.util.ResourceBundle") && name.equals("getBundle"))
                || DEFAULTS.contains(owner + "." + name);
    }

    /**
     * The phrases of job pages are data beside the one class that reads them: a part of the program that can neither be
     * absent nor change, so reading them is as good as writing them into the code.
     */
    private static boolean isOwnWords(JavaAccess<?> access) {
        return access.getOriginOwner().getFullName().endsWith(".reading.phrase.PhraseFileLoader");
    }

    /** The engine of Java's regular expressions, also where a scanner hides it. */
    static boolean isRegex(JavaClass type) {
        return type.getPackageName().equals("java.util.regex")
                || outermost(type.getFullName()).equals("java.util.Scanner");
    }

    /**
     * A method of String that compiles its argument as a regular expression. Not {@code split}: by one character it
     * compiles nothing, and which it is only the source shows ({@link StyleCheck}).
     */
    static boolean isHiddenRegex(JavaAccess<?> access) {
        return owner(access).equals("java.lang.String")
                && Set.of("matches", "replaceAll", "replaceFirst", "splitWithDelimiters")
                        .contains(access.getTarget().getName());
    }

    private static String owner(JavaAccess<?> access) {
        return access.getTargetOwner().getFullName();
    }

    private static List<String> parameters(JavaAccess<?> access) {
        if (access.getTarget() instanceof CodeUnitCallTarget call) {
            return call.getRawParameterTypes().stream()
                    .map(JavaClass::getFullName)
                    .toList();
        }
        if (access.getTarget() instanceof CodeUnitReferenceTarget reference) {
            return reference.getRawParameterTypes().stream()
                    .map(JavaClass::getFullName)
                    .toList();
        }
        return List.of();
    }

    private static String outermost(String name) {
        int inner = name.indexOf('$');
        return inner < 0 ? name : name.substring(0, inner);
    }
}
