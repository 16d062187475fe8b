package coach.connects.telegram.api;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets the mapper learn no more of the SDK's types than the shapes have fields for. Nothing else ever reaches it, and all
 * that hangs on a message (gifts, stories, passports and so on) would be 400 classes and some MB that are never used.
 */
final class PrunedTypesModule extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1;
    private static final String OBJECTS = "org.telegram.telegrambots.meta.api.objects.";

    /** The objects that are in no shape: what stands around every answer. */
    private static final String AROUND = OBJECTS + "ApiResponse";

    private static final String HINTS = OBJECTS + "ResponseParameters";

    private PrunedTypesModule() {}

    static SimpleModule module() {
        return new SimpleModule("shaped-types").setDeserializerModifier(new PrunedTypesModule());
    }

    @Override
    public BeanDeserializerBuilder updateBuilder(
            DeserializationConfig config, BeanDescription type, BeanDeserializerBuilder builder) {
        String name = type.getBeanClass().getName();
        if (!name.startsWith(OBJECTS) || name.equals(AROUND) || name.equals(HINTS)) {
            return builder;
        }
        List<SettableBeanProperty> properties = new ArrayList<>();
        builder.getProperties().forEachRemaining(properties::add);
        for (SettableBeanProperty property : properties) {
            if (!UpdateFieldFilters.FIELDS.contains(property.getName())) {
                builder.removeProperty(property.getFullName());
            }
        }
        return builder;
    }
}
