package coach.connects.profile;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is declared as a constant and listed by hand: facts, fields of a profile, settings. */
class DeclaredConstantsTest {
    private static Stream<Arguments> families() {
        return Stream.of(
                Arguments.of(Fact.class, Fact.all()),
                Arguments.of(ProfileField.class, ProfileField.all()),
                Arguments.of(PreferenceKey.class, PreferenceKey.all()));
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyConstantIsListedOnceInTheOrderOfItsDeclaration(Class<?> type, List<?> listed)
            throws IllegalAccessException {
        List<Object> declared = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (field.getType() == type && Modifier.isPublic(field.getModifiers())) {
                declared.add(field.get(null));
            }
        }

        assertThat(declared).isNotEmpty().isEqualTo(listed);
    }
}
