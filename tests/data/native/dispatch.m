// SPDX-License-Identifier: GPL-3.0-or-later
// A key in data, what it seals as a request's body, to an address that a format puts together. Nothing of it runs.
#include "shapes.h"

typedef struct objc_class *Class;
void *SecKeyCreateWithData(void *, void *, void **);
void *SecKeyCreateEncryptedData(void *, void *, void *, void **);

__attribute__((objc_root_class)) @interface NSObject {
    Class isa;
}
@end
@interface NSString : NSObject
+ (NSString *)stringWithFormat:(NSString *)format, ...;
@end
@interface NSData : NSObject
+ (NSData *)dataWithBytes:(const void *)bytes length:(unsigned long)length;
@end
@interface NSURL : NSObject
+ (NSURL *)URLWithString:(NSString *)text;
@end
@interface NSMutableURLRequest : NSObject
+ (NSMutableURLRequest *)requestWithURL:(NSURL *)url;
- (void)setHTTPBody:(void *)body;
@end
@interface NSURLSession : NSObject
+ (NSURLSession *)sharedSession;
- (id)dataTaskWithRequest:(NSMutableURLRequest *)request;
@end

@interface Dispatch : NSObject {
    NSString *_host;
}
- (void *)seal:(NSData *)text;
- (void)send:(NSData *)text port:(int)port;
@end

@implementation Dispatch
- (void *)seal:(NSData *)text
{
    void *key = SecKeyCreateWithData((void *)[NSData dataWithBytes:kDer length:sizeof kDer], 0, 0);
    return SecKeyCreateEncryptedData(key, 0, (void *)text, 0);
}
- (void)send:(NSData *)text port:(int)port
{
    NSURL *url = [NSURL URLWithString:[NSString stringWithFormat:@"https://%@:%d/%s", _host, port, "in"]];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    [request setHTTPBody:[self seal:text]];
    [[NSURLSession sharedSession] dataTaskWithRequest:request];
}
- (void)begin:(NSData *)text
{
    _host = @"post.dispatch.example";
    [self send:text port:8443];
}
@end

void dispatch_main(Dispatch *one, NSData *text)
{
    [one begin:text];
}
