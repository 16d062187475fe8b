package coach.connects.chat;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;

/** Whoever stands before a gateway hides nothing of it. */
class ForwardingGatewayTest {
    @Test
    void everythingThatAGatewayDoesIsHandedOn() {
        for (Method method : BotGateway.class.getMethods()) {
            if (!Modifier.isStatic(method.getModifiers())) {
                assertThatCode(() ->
                                ForwardingGateway.class.getDeclaredMethod(method.getName(), method.getParameterTypes()))
                        .as(method.getName())
                        .doesNotThrowAnyException();
            }
        }
    }
}
