/* What Signing sees of libsodium: its public header, as the system's package brings it. */
#include <sodium.h>
