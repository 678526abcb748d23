package org.attune.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.attune.forms.library.BuiltInForms;
import org.attune.forms.library.FormSource;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

import com.google.gson.JsonObject;

/** Forms that bundles bring are there as long as their bundles are. */
class FormsComeAndGoTest {
    private static final String FORM = "urn:itest:form";

    private final BundleContext context = FrameworkUtil.getBundle(FormsComeAndGoTest.class).getBundleContext();

    @Test
    void a_form_comes_with_who_brings_it_and_goes_with_them() {
        ServiceReference<BuiltInForms> reference = context.getServiceReference(BuiltInForms.class);
        BuiltInForms forms = context.getService(reference);
        assertThat(forms.find(FORM)).isEmpty();

        ServiceRegistration<FormSource> source = context.registerService(FormSource.class, () -> List.of(form()), null);
        assertThat(forms.find(FORM + "|1")).isPresent();

        source.unregister();
        assertThat(forms.find(FORM)).isEmpty();
        context.ungetService(reference);
    }

    private static JsonObject form() {
        JsonObject form = new JsonObject();
        form.addProperty("resourceType", "Questionnaire");
        form.addProperty("url", FORM);
        form.addProperty("version", "1");
        form.addProperty("status", "active");
        return form;
    }
}
