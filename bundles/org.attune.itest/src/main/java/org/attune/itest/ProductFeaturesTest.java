package org.attune.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The features on the framework that the product runs on. */
class ProductFeaturesTest {
    private final BundleContext context = FrameworkUtil.getBundle(ProductFeaturesTest.class).getBundleContext();

    @Test
    void every_bundle_of_ours_has_started() {
        assertThat(ours()).isNotEmpty()
                .allSatisfy(bundle -> assertThat(bundle.getState()).as(bundle.getSymbolicName())
                        .isEqualTo(Bundle.ACTIVE));
    }

    @Test
    void the_framework_is_felix() {
        assertThat(context.getBundle(0).getSymbolicName()).isEqualTo("org.apache.felix.framework");
    }

    private List<Bundle> ours() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.attune."))
                .filter(bundle -> bundle.getHeaders().get("Fragment-Host") == null).toList();
    }
}
