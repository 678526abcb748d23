/** How files are recognised, and how what a device wrote is taken out of each kind. */
package org.attune.privacy.internal.media;
