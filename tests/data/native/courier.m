// SPDX-License-Identifier: GPL-3.0-or-later
// Source of the Mach-O fixtures: a class with fields and methods, constant strings, messages with constant selectors, calls
// through stubs. Nothing of it runs.
typedef struct objc_class *Class;
extern void *SecKeyCreateEncryptedData(void *, void *, void *, void *);
extern int printf(const char *, ...);

__attribute__((objc_root_class)) @interface NSObject {
    Class isa;
}
+ (id)alloc;
- (id)init;
@end
@interface NSString : NSObject
@end
@interface NSURL : NSObject
+ (id)URLWithString:(NSString *)text;
@end

@interface Courier : NSObject {
    NSString *_target;
    int _count;
}
- (id)initWithTarget:(NSString *)target;
- (id)seal:(void *)data with:(void *)key;
+ (id)standard;
@end

static int counted(int x)
{
    return printf("%d letters\n", x);
}

@implementation Courier
- (id)initWithTarget:(NSString *)target
{
    _target = target;
    _count = counted(3);
    return self;
}
- (id)seal:(void *)data with:(void *)key
{
    SecKeyCreateEncryptedData(key, 0, data, 0);
    return [NSURL URLWithString:_target];
}
+ (id)standard
{
    return [[Courier alloc] initWithTarget:@"https://courier.example/in"];
}
@end

int courier_main(void)
{
    return [Courier standard] != 0;
}
