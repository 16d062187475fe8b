package coach.connects.app;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a package's Javadoc says of other packages, compared with what its classes know. Two wordings claim more than the
 * names: "knows only {@code a} and {@code b}" and "knows nothing else of ours".
 *
 * @param root the package above all of ours
 * @param arrows of each package the packages of ours that its classes know
 * @param types the simple names of our types
 */
record PackageDocs(String root, Map<String, Set<String>> arrows, Set<String> types) {
    private static final Pattern CODE = Pattern.compile("\\{@code ([^}]*)}");
    private static final Pattern LINK = Pattern.compile("\\{@link ([a-z][\\w.]*)\\.([A-Z]\\w*)[^}]*}");
    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z]+)*");
    private static final Pattern TYPE = Pattern.compile("([A-Z]\\w*).*");
    private static final Pattern ONLY = Pattern.compile("[Kk]nows only (.*?)[.;](?:\\s|$)");
    private static final String NOTHING = "nows nothing else of ours";

    static PackageDocs of(String root, JavaClasses classes) {
        Map<String, Set<String>> arrows = new TreeMap<>();
        Set<String> types = new TreeSet<>();
        for (JavaClass type : classes) {
            types.add(type.getSimpleName());
            Set<String> known = arrows.computeIfAbsent(type.getPackageName(), any -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(arrow -> arrow.getTargetClass().getBaseComponentType().getPackageName())
                    .filter(name -> name.startsWith(root + ".") && !name.equals(type.getPackageName()))
                    .forEach(known::add);
        }
        return new PackageDocs(root, arrows, types);
    }

    /** Everything in this Javadoc of a package that is not true. */
    List<String> offencesIn(String own, String javadoc) {
        String doc = javadoc.replace("\n *", " ");
        List<String> offences = new ArrayList<>();
        for (String name : namesIn(doc)) {
            if (!exists(name, own)) {
                offences.add(own + " names " + name + ", which is not there");
            } else if (!mayName(own, resolved(name, own))) {
                offences.add(own + " names " + name + ", which it does not know");
            }
        }
        CODE.matcher(doc)
                .results()
                .map(code -> TYPE.matcher(code.group(1)))
                .filter(Matcher::matches)
                .map(type -> type.group(1))
                .filter(type -> !types.contains(type))
                .forEach(type -> offences.add(own + " names " + type + ", which is not there"));
        LINK.matcher(doc)
                .results()
                .filter(link -> !types.contains(link.group(2)))
                .forEach(link -> offences.add(own + " names " + link.group(2) + ", which is not there"));
        offences.addAll(knownBesides(own, doc));
        return offences;
    }

    private List<String> knownBesides(String own, String doc) {
        Matcher only = ONLY.matcher(doc);
        boolean isOnly = only.find();
        if (!isOnly && !doc.contains(NOTHING)) {
            return List.of();
        }
        Set<String> said = isOnly
                ? namesIn(only.group(1)).stream()
                        .map(name -> resolved(name, own))
                        .collect(Collectors.toSet())
                : Set.of();
        return known(own).stream()
                .filter(name -> said.stream().noneMatch(one -> isWithin(name, one)))
                .map(name -> own + " knows " + name + " besides")
                .toList();
    }

    private static List<String> namesIn(String doc) {
        List<String> names = new ArrayList<>();
        CODE.matcher(doc)
                .results()
                .map(code -> code.group(1))
                .filter(code -> PACKAGE.matcher(code).matches())
                .forEach(names::add);
        LINK.matcher(doc).results().forEach(link -> names.add(link.group(1)));
        return names;
    }

    private boolean mayName(String own, String named) {
        return isWithin(named, own)
                || isWithin(own, named)
                || known(own).stream().anyMatch(name -> isWithin(name, named));
    }

    private Set<String> known(String own) {
        return arrows.getOrDefault(own, Set.of());
    }

    private boolean exists(String name, String own) {
        return isPackage(resolved(name, own));
    }

    /** A name in full, below the package itself, beside it, or below the root. */
    private String resolved(String name, String own) {
        String beside = own.substring(0, own.lastIndexOf('.')) + "." + name;
        for (String whole : List.of(name, own + "." + name, beside)) {
            if (isPackage(whole)) {
                return whole;
            }
        }
        return root + "." + name;
    }

    /** A package of ours, or one above such a one. */
    private boolean isPackage(String name) {
        return arrows.keySet().stream().anyMatch(one -> isWithin(one, name));
    }

    private static boolean isWithin(String name, String outer) {
        return name.equals(outer) || name.startsWith(outer + ".");
    }
}
